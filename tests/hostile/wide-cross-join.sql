-- idea: a million rows of many columns
-- expect: failed | stopped | crashed
SELECT * FROM plays AS a0, plays AS a1, plays AS a2, plays AS a3, plays AS a4, plays AS a5, plays AS a6, plays AS a7, plays AS a8, plays AS a9, plays AS a10, plays AS a11, plays AS a12, plays AS a13, plays AS a14, plays AS a15, plays AS a16, plays AS a17, plays AS a18, plays AS a19
