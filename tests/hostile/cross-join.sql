-- idea: a table joined with itself until the end of days
-- expect: stopped time
SELECT b.title, COUNT(*) AS minutes FROM plays AS b, plays AS c, plays AS d, plays AS e, plays AS f, plays AS g, plays AS h, plays AS i, plays AS j, plays AS k,
  plays AS p0, plays AS p1, plays AS p2, plays AS p3, plays AS p4, plays AS p5, plays AS p6, plays AS p7, plays AS p8, plays AS p9, plays AS p10, plays AS p11, plays AS p12, plays AS p13, plays AS p14, plays AS p15, plays AS p16, plays AS p17, plays AS p18, plays AS p19, plays AS p20, plays AS p21, plays AS p22, plays AS p23, plays AS p24, plays AS p25
