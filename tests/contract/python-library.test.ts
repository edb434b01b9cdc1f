/** The authors' Python module: its docstrings' examples, and plain data there and back. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openJudge } from "./judge.ts";

let judge: Awaited<ReturnType<typeof openJudge>>;
beforeAll(async () => {
  judge = await openJudge(["numpy", "pandas"]);
});
afterAll(() => judge.end());

const modules = readdirSync("src/engines/python/lib/greenroom")
  // The advisor's stands on Jedi, which a judge doesn't have; advisor.test.ts looks at it.
  .filter((name) => name.endsWith(".py") && name !== "advice.py")
  .map((name) => (name === "__init__.py" ? "greenroom" : `greenroom.${name.slice(0, -3)}`));

describe("examples in docstrings", () => {
  it.each(modules)("%s", async (name) => {
    await judge.run(`
import doctest, importlib
results = doctest.testmod(importlib.import_module("${name}"))
assert results.failed == 0, results
`);
  });

  it("are really run: a wrong one fails", async () => {
    await expect(
      judge.run("import doctest, types\nm = types.ModuleType('m', '>>> 1 + 1\\n3')\nassert doctest.testmod(m).failed == 0"),
    ).rejects.toThrow("AssertionError");
  });
});

describe("plain data there and back", () => {
  it.each([
    ["None", "None"],
    ["booleans", "[True, False]"],
    ["ints beyond 64 bits", "[2**70, -(2**70), 2**53, 0]"],
    ["special floats", "[float('inf'), float('-inf'), -0.0, 1e-320]"],
    ["text with surrogates and quotes", "['\\ud800', 'a\\n\"b', '']"],
    ["nested tuples, lists and dicts", "({'a': (1, [2.5, None])}, {(1, 2): 'x'})"],
    ["sets", "[{1, 2, 3}, frozenset({'a'}), set()]"],
    ["bytes and complex", "[b'\\x00\\xff', 1 + 2j]"],
    ["timestamps", "[pd.Timestamp('2026-06-30')]"],
    [
      "dates and times",
      "[datetime.datetime(2026, 6, 30, 1, tzinfo=datetime.timezone.utc), datetime.date(2026, 6, 30), datetime.timedelta(1, 2, 3)]",
    ],
  ])("%s", async (_, value) => {
    await judge.run(`
import datetime, numpy as np, pandas as pd
from greenroom.codec import dumps, loads
value = ${value}
again = loads(dumps(value))
assert repr(again) == repr(value) or again == value, repr(again)
assert type(again) is type(value)
`);
  });

  it.each([
    ["float matrix", "np.arange(6.0).reshape(2, 3)"],
    ["empty array with a shape", "np.empty((0, 3))"],
    ["zero-dimensional", "np.array(3)"],
    ["booleans", "np.array([True, False])"],
    ["column-major and a view with strides", "np.asfortranarray(np.arange(12.0).reshape(3, 4))[::2, ::-1]"],
    ["big-endian", "np.array([1.5, 2.5], dtype='>f8')"],
    ["objects", "np.array(['a', None, 3], dtype=object)"],
    ["dates", "np.array(['2026-06-30'], dtype='datetime64[D]')"],
    ["NaN", "np.array([np.nan, np.inf])"],
  ])("arrays: %s", async (_, value) => {
    await judge.run(`
import numpy as np
from greenroom.codec import dumps, loads
value = ${value}
again = loads(dumps(value))
assert again.shape == value.shape and again.dtype.kind == value.dtype.kind, (again.shape, again.dtype)
np.testing.assert_array_equal(again, value)
`);
  });

  it.each([
    ["mixed columns", "pd.DataFrame({'a': [1, 2], 'b': ['x', None], 'c': [True, False], 'd': [1.5, float('nan')]})"],
    ["an index with a name", "pd.DataFrame({'a': [1, 2]}, index=pd.Index(['u', 'v'], name='user'))"],
    ["a multi-index", "pd.DataFrame({'a': [1, 2]}, index=pd.MultiIndex.from_tuples([('u', 1), ('v', 2)], names=['p', 'q']))"],
    ["repeated column names", "pd.DataFrame([[1, 2]], columns=['a', 'a'])"],
    ["categories and dates", "pd.DataFrame({'k': pd.Categorical(['x', 'y']), 't': pd.to_datetime(['2026-01-01', '2026-01-02'])})"],
    ["no rows", "pd.DataFrame({'a': pd.Series([], dtype='int64')})"],
  ])("frames: %s", async (_, value) => {
    await judge.run(`
import pandas as pd
from greenroom.codec import dumps, loads
value = ${value}
pd.testing.assert_frame_equal(loads(dumps(value)), value, check_categorical=False, check_index_type=False)
`);
  });

  it.each([
    ["a list that holds itself", "x = []; x.append(x)", "nested"],
    ["a view as large as the sky", "x = np.broadcast_to(np.zeros(1), (10**8,))", "MB"],
    ["a generator of items", "x = list(range(3_000_000))", "items"],
  ])("refuses in words: %s", async (_, make, word) => {
    await judge.run(`
import numpy as np
from greenroom.codec import dumps, Unreadable
${make}
try:
    dumps(x)
except Unreadable as error:
    assert "${word}" in str(error), error
else:
    raise AssertionError("not refused")
`);
  });

  it.each([
    '{"$":"pickle","v":"x"}',
    '{"a":1}',
    '{"$":"ndarray","dtype":"O8","shape":[1],"v":"AAAA"}',
    '{"$":"float","v":"1"}',
    '{"$":"dict","v":[1]}',
  ])("decodes nothing but what it encodes: %s", async (text) => {
    await judge.run(`
from greenroom.codec import loads
try:
    loads(${JSON.stringify(text)})
except (ValueError, TypeError):
    pass
else:
    raise AssertionError("decoded")
`);
  });
});

describe("compare", () => {
  const kinds = async (received: string, expected: string, found: string): Promise<void> =>
    judge.run(`
import numpy as np, pandas as pd
from greenroom.compare import compare
found = [one.kind for one in compare(${received}, ${expected})]
assert found == ${found}, found
`);
  it.each([
    ["equal numbers of other kinds agree", "np.float64(2)", "2.0", "[]"],
    ["an int is right where a float is asked", "2", "2.0", "[]"],
    ["a float is a type finding where an int is asked", "2.0", "2", "['type']"],
    ["a NumPy int is an int", "np.int64(2)", "2", "[]"],
    ["a bool is no int", "True", "1", "['type']"],
    ["text is no number, though it prints the same", "'3'", "3", "['type']"],
    ["None is a type finding", "None", "3", "['type']"],
    ["NaN equals NaN", "float('nan')", "float('nan')", "[]"],
    ["an infinity equals only itself", "1e308", "float('inf')", "['values']"],
    ["a list is no tuple", "[1, 2]", "(1, 2)", "['type']"],
    ["a list is no array", "[1.0]", "np.array([1.0])", "['type']"],
    ["shapes come before values", "np.zeros((2, 1))", "np.zeros(2)", "['shape']"],
    ["one finding for many wrong values", "np.ones(9)", "np.zeros(9)", "['values']"],
    ["ints beyond doubles are exact", "2**60 + 1", "2**60", "['values']"],
    ["a missing and an extra key", "{'b': 1}", "{'a': 1}", "['values', 'values']"],
    ["sets by members", "{1, 2}", "{1, 3}", "['values']"],
    ["frames by columns", "pd.DataFrame({'a': [1]})", "pd.DataFrame({'b': [1]})", "['shape']"],
    ["frames by values", "pd.DataFrame({'a': [1]})", "pd.DataFrame({'a': [2]})", "['values']"],
    ["frames by rows", "pd.DataFrame({'a': [1, 2]})", "pd.DataFrame({'a': [1]})", "['shape']"],
    ["text by value", "'a'", "'b'", "['values']"],
    [
      "missing values of frames are all alike",
      "pd.DataFrame({'a': ['x', None]})",
      "pd.DataFrame({'a': ['x', float('nan')]}, dtype=object)",
      "[]",
    ],
    ["None is no NaN outside frames", "None", "float('nan')", "['type']"],
    ["NaT equals NaT", "pd.NaT", "pd.NaT", "[]"],
    ["dates with gaps", "np.array(['NaT', '2026-06-30'], 'M8[D]')", "np.array(['NaT', '2026-06-30'], 'M8[D]')", "[]"],
    ["an index that has NaN", "pd.Series([1], index=[float('nan')])", "pd.Series([1], index=[float('nan')])", "[]"],
    ["the order of columns counts", "pd.DataFrame({'b': [2], 'a': [1]})", "pd.DataFrame({'a': [1], 'b': [2]})", "['shape']"],
    ["… unless it is free", "pd.DataFrame({'b': [2], 'a': [1]})", "pd.DataFrame({'a': [1], 'b': [2]}), column_order=False", "[]"],
    ["the index counts", "pd.DataFrame({'a': [1]}, index=[5])", "pd.DataFrame({'a': [1]})", "['values']"],
    ["… unless it is free", "pd.DataFrame({'a': [1]}, index=[5])", "pd.DataFrame({'a': [1]}), index=False", "[]"],
    ["rows in any order", "pd.DataFrame({'a': [2, 1]})", "pd.DataFrame({'a': [1, 2]}), row_order=False", "[]"],
    ["rows in any order, one too often", "pd.DataFrame({'a': [2, 2]})", "pd.DataFrame({'a': [1, 2]}), row_order=False", "['values']"],
    ["series by index", "pd.Series([1], index=['a'])", "pd.Series([1], index=['b'])", "['values']"],
    ["ints are right where an array of floats is asked", "np.array([1])", "np.array([1.0])", "[]"],
    ["… unless dtypes count", "np.array([1])", "np.array([1.0]), dtypes=True", "['type']"],
    ["booleans are no numbers in arrays", "np.array([True])", "np.array([1])", "['type']"],
    ["one finding for many wrong objects", "np.array(['x', 'y'], object)", "np.array(['a', 'b'], object)", "['values']"],
  ])("%s", async (_, received, expected, found) => {
    await kinds(received, expected, found);
  });
});
