/** SQLite's functions that a query may use, and its keywords, each function with its call and a line of documentation. */

export interface FunctionDescription {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly about: string;
}

/** One a line: the call, two spaces, what it gives. */
const described = `
COUNT(x)  The number of rows where x is not NULL; COUNT(*) counts all rows, COUNT(DISTINCT x) different values.
SUM(x)  The sum of the values that are not NULL; NULL where there are none. Whole numbers give a whole number.
TOTAL(x)  Like SUM, but always a real number, and 0.0 where there are no values.
AVG(x)  The mean of the values that are not NULL, as a real number; NULL where there are none.
MIN(x)  The least value; with several arguments, the least of them, or NULL if one is NULL.
MAX(x)  The greatest value; with several arguments, the greatest of them, or NULL if one is NULL.
GROUP_CONCAT(x, separator)  The values as one text, with a comma or the separator between them.
STRING_AGG(x, separator)  The values as one text with the separator between them.
MEDIAN(x)  The median of the values that are not NULL, where this SQLite was built with it.
ROW_NUMBER()  Numbers the rows of the partition 1, 2, 3 … in its order; ties get different numbers.
RANK()  The rank in the partition's order: ties share one, and numbers are left out after them.
DENSE_RANK()  The rank in the partition's order: ties share one, and no number is left out.
PERCENT_RANK()  (rank - 1) / (rows - 1), from 0 to 1.
CUME_DIST()  The part of the partition's rows that come up to this one, ties included.
NTILE(n)  Deals the partition's rows into n groups as equal as can be, numbered from 1.
LAG(x, offset, default)  The value of x one row before, or offset rows; the default, else NULL, where there is no such row.
LEAD(x, offset, default)  The value of x one row after, or offset rows; the default, else NULL, where there is no such row.
FIRST_VALUE(x)  x in the first row of the frame.
LAST_VALUE(x)  x in the last row of the frame, which by default ends at the current row and its ties.
NTH_VALUE(x, n)  x in the frame's row number n, counted from 1.
COALESCE(x, y, …)  The first argument that is not NULL.
IFNULL(x, y)  x, or y where x is NULL.
NULLIF(x, y)  x, or NULL where x equals y; it keeps a division from dividing by 0.
IIF(condition, x, y)  x where the condition holds, else y.
ROUND(x, digits)  x rounded to so many digits after the point, 0 if not given; always a real number.
ABS(x)  x without its sign.
SIGN(x)  -1, 0 or 1.
CEIL(x)  The least whole number that is not below x.
FLOOR(x)  The greatest whole number that is not above x.
TRUNC(x)  x without what is after the point.
MOD(x, y)  What is left of x divided by y, for real numbers too; % takes whole numbers only.
POWER(x, y)  x to the power of y.
SQRT(x)  The square root.
EXP(x)  e to the power of x.
LN(x)  The natural logarithm.
LOG(base, x)  The logarithm to a base; with one argument, to base 10.
LOG10(x)  The logarithm to base 10.
LOG2(x)  The logarithm to base 2.
PI()  The number π.
RANDOM()  A random whole number; an answer with it is never the same twice.
LENGTH(text)  The number of characters.
LOWER(text)  The text with A to Z in lower case.
UPPER(text)  The text with a to z in upper case.
TRIM(text, characters)  The text without spaces, or those characters, at both ends.
LTRIM(text, characters)  The text without spaces, or those characters, at its beginning.
RTRIM(text, characters)  The text without spaces, or those characters, at its end.
REPLACE(text, old, new)  The text with each old part replaced by the new.
SUBSTR(text, start, length)  A part of the text, counted from 1; a negative start counts from the end.
INSTR(text, part)  Where the part begins in the text, counted from 1; 0 where it is not there.
PRINTF(format, …)  Text by a format, as in C: PRINTF('%.2f', x).
FORMAT(format, …)  Text by a format, as in C: FORMAT('%.2f', x).
CONCAT(x, y, …)  The arguments as one text; NULL counts as nothing, unlike with ||.
CONCAT_WS(separator, x, y, …)  The arguments that are not NULL as one text, with the separator between them.
CHAR(code, …)  The characters of these Unicode numbers.
UNICODE(text)  The Unicode number of the first character.
HEX(x)  The bytes of x in hexadecimal digits.
QUOTE(x)  x as it would be written in SQL.
TYPEOF(x)  'null', 'integer', 'real', 'text' or 'blob'.
DATE(time, modifier, …)  The day as 'YYYY-MM-DD': DATE(day, '+7 days'), DATE(day, 'start of month').
TIME(time, modifier, …)  The time of day as 'HH:MM:SS'.
DATETIME(time, modifier, …)  Day and time as 'YYYY-MM-DD HH:MM:SS'.
JULIANDAY(time, modifier, …)  Days as a real number; the difference of two is the time between them.
UNIXEPOCH(time, modifier, …)  Seconds since 1970 as a whole number.
STRFTIME(format, time, modifier, …)  Text by a format: %Y year, %m month, %d day, %H hour, %w day of the week (0 Sunday), %W week.
TIMEDIFF(later, earlier)  The time between as '+YYYY-MM-DD HH:MM:SS.SSS'.
JSON_EXTRACT(json, path)  What stands at a path such as '$.a[0]', as an SQL value.
JSON_ARRAY(x, …)  A JSON array.
JSON_OBJECT(name, value, …)  A JSON object.
JSON_GROUP_ARRAY(x)  The values of the group as a JSON array.
JSON_GROUP_OBJECT(name, value)  The pairs of the group as a JSON object.
JSON_ARRAY_LENGTH(json, path)  The number of elements.
JSON_EACH(json, path)  For FROM: a row for each element, with key and value.
GENERATE_SERIES(start, stop, step)  For FROM: whole numbers from start to stop, where this SQLite was built with it.`;

export const functions: readonly FunctionDescription[] = described
  .trim()
  .split("\n")
  .map((line) => {
    const [, name = "", parameters = "", about = ""] = /^(\w+)\((.*?)\) {2}(.*)$/.exec(line) ?? [];
    return { name, parameters: parameters === "" ? [] : parameters.split(", "), about };
  });

export const callOf = ({ name, parameters }: FunctionDescription): string => `${name}(${parameters.join(", ")})`;

const byName = new Map(functions.map((one) => [one.name, one]));
export const functionNamed = (name: string): FunctionDescription | undefined => byName.get(name.toUpperCase());

/** What can follow a table in a FROM clause. */
export const clauseKeywords = [
  ...["JOIN", "LEFT JOIN", "CROSS JOIN", "FULL JOIN", "ON", "USING", "AS", "WHERE", "GROUP BY", "HAVING", "WINDOW", "ORDER BY", "LIMIT"],
  ...["OFFSET", "UNION", "UNION ALL", "INTERSECT", "EXCEPT"],
];

/** What can stand in an expression or after one. */
export const expressionKeywords = [
  ...["FROM", "AS", "DISTINCT", "CASE", "WHEN", "THEN", "ELSE", "END", "AND", "OR", "NOT", "IN", "EXISTS", "BETWEEN", "LIKE", "GLOB"],
  ...["IS NULL", "IS NOT NULL", "NULL", "CAST", "COLLATE NOCASE", "ASC", "DESC", "NULLS FIRST", "NULLS LAST"],
  ...["OVER", "PARTITION BY", "FILTER", "ROWS BETWEEN", "RANGE BETWEEN", "UNBOUNDED PRECEDING", "UNBOUNDED FOLLOWING", "PRECEDING"],
  ...["FOLLOWING", "CURRENT ROW", "EXCLUDE", "SELECT"],
];

export const statementKeywords = ["SELECT", "WITH", "WITH RECURSIVE", "VALUES", "EXPLAIN QUERY PLAN"];
export const castTypes = ["INTEGER", "REAL", "TEXT", "NUMERIC"];
