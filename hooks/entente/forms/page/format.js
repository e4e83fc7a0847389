/* Content files as the form wants them and back: a saved file differs from the one opened only where somebody edited.

The form gets plain values: a text is always a map of languages, a source always a map, and what is known of single
values (`value:` with `sources:` …) stands in a list of its own. The file's text travels along in a hidden field; when
the form is saved, only the stretches of that text whose values differ are written anew. So comments, order, quotes and
line breaks of all else stay as they are. */
import { Document, isMap, isPair, isScalar, isSeq, parseDocument } from "./vendor/yaml/index.js";

export const ORIGINAL = "original_text";
export const KNOWN = "known_values";
const KNOWN_KEYS = ["sources", "as_of", "certainty", "note"];
// Text in quotes keeps to its line, whatever its length.
const ONE_LINE = { doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
const LINE = { text: "fr", source: "url", partner: "name" };

const keyOf = (pair) => String(pair.key?.value ?? "");
const pairOf = (node, key) => node.items.find((pair) => keyOf(pair) === key);

/** Whether a map is a value with what is known of it. */
function isKnown(node) {
  if (!isMap(node) || !pairOf(node, "value")) return false;
  return node.items.every((pair) => keyOf(pair) === "value" || KNOWN_KEYS.includes(keyOf(pair)));
}

const bare = (node) => (isKnown(node) ? pairOf(node, "value").value : node);
const fieldOf = (shape, key) => shape?.fields?.[key];

/** What one line stands for, where a map may be written as one line. */
function fromLine(text, shape) {
  if (shape?.kind === "text") return { fr: text };
  if (shape?.kind === "source") return /^https?:/.test(text) ? { url: text } : { title: text };
  if (shape?.kind === "partner") return { name: { fr: text } };
  // The editor knows its pictures and documents only by addresses that begin with a slash, and writes them so.
  if (shape?.kind === "media") return text.replace(/^(?!\/)/, "/");
  return text;
}

/** The plain value of a node. */
function plain(node, shape) {
  const inner = bare(node);
  if (isMap(inner)) {
    const entries = inner.items.map((pair) => [keyOf(pair), plain(pair.value, fieldOf(shape, keyOf(pair)))]);
    return Object.fromEntries(entries);
  }
  if (isSeq(inner)) return inner.items.map((item) => plain(item, shape?.item));
  if (!inner || (inner.type === "PLAIN" && /^(~|null|Null|NULL)?$/.test(inner.value))) return "";
  return fromLine(String(inner.value), shape);
}

/** A value without what is empty; undefined where nothing is left. */
function pruned(value) {
  if (Array.isArray(value)) {
    const items = value.map(pruned).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (value && typeof value === "object") {
    const entries = Object.entries(value).map(([key, one]) => [key, pruned(one)]);
    const kept = entries.filter(([, one]) => one !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  if (value === null || value === undefined) return undefined;
  return String(value).trim() || undefined;
}

function same(one, other) {
  if (one === other || typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key], other[key]));
}

const parsed = (text) => parseDocument(text, { schema: "failsafe", strict: false, uniqueKeys: false });
const provenance = (node) => {
  const entries = node.items.filter((pair) => keyOf(pair) !== "value").map((pair) => [keyOf(pair), pair.value]);
  return Object.fromEntries(entries);
};

/** What the file says of its single values, as a list; only fields of the record itself, not of its parts. */
function knownValues(root, shape) {
  const found = root.items.filter((pair) => isKnown(pair.value));
  return found.map((pair) => {
    const given = Object.entries(provenance(pair.value));
    return { field: keyOf(pair), ...Object.fromEntries(given.map(([key, node]) => [key, plain(node, shape[key])])) };
  });
}

/** The form's data for the text of a file. */
export function fromFile(text, shape) {
  const root = parsed(text).contents;
  if (!isMap(root)) return {};
  const known = knownValues(root, fieldOf(shape, KNOWN)?.item?.fields ?? {});
  return { ...plain(root, shape), ...(known.length ? { [KNOWN]: known } : {}), [ORIGINAL]: text };
}

/* Writing ------------------------------------------------------------------------------------------------------ */

const inShapeOrder = (value, shape) => {
  const order = Object.keys(shape?.fields ?? {});
  const place = (key) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.keys(value).sort((a, b) => place(a) - place(b));
};

/** A scalar of the way the content is written: numbers and words plain, dates in quotes, long text folded. */
function scalarNode(document, text, shape, isFlow) {
  const node = document.createNode(shape?.kind === "media" ? text.replace(/^\//, "") : text);
  if (shape?.kind === "number" || shape?.kind === "flag") node.type = "PLAIN";
  else if (shape?.kind === "date" || /^[\d~?%]|[\u00a0\u202f]/.test(text)) node.type = "QUOTE_DOUBLE";
  else if (!isFlow && text.includes("\n")) node.type = "BLOCK_LITERAL";
  else if (!isFlow && text.length > 90 && !/\s\s/.test(text)) node.type = "BLOCK_FOLDED";
  else if (isFlow) node.type = "QUOTE_DOUBLE";
  return node;
}

function nodeOf(document, value, shape, isFlow) {
  if (typeof value === "string") return scalarNode(document, value, shape, isFlow);
  const node = document.createNode(Array.isArray(value) ? [] : {});
  node.flow = isFlow;
  if (Array.isArray(value)) node.items = value.map((item) => nodeOf(document, item, shape?.item, isFlow));
  else {
    node.items = inShapeOrder(value, shape).map((key) =>
      document.createPair(key, nodeOf(document, value[key], fieldOf(shape, key), isFlow)),
    );
  }
  return node;
}

/** YAML for a value, its second and later lines moved `indent` to the right, without a line end. */
function written(value, shape, indent, isFlow = false) {
  const document = new Document(null, { schema: "failsafe" });
  document.contents = nodeOf(document, value, shape, isFlow);
  const options = { lineWidth: isFlow ? 0 : 120 - indent, ...ONE_LINE, indentSeq: true, flowCollectionPadding: false };
  const text = document.toString({ ...options, defaultKeyType: "PLAIN", blockQuote: true }).trimEnd();
  if (isFlow) return text.replace(/\n\s*/g, " ");
  return text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}

/** Where a node's text ends: after its last line in block style, after its last sign otherwise. */
function endOf(node, text) {
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (last) return endOf(isPair(last) ? (last.value ?? last.key) : last, text);
  const end = node.range[1];
  if (text[end - 1] === "\n") return end;
  const next = text.indexOf("\n", end);
  return next < 0 ? text.length : next + 1;
}

const columnOf = (text, place) => place - (text.lastIndexOf("\n", place - 1) + 1);

const isOnOneLine = (scalar) => !scalar.type.startsWith("BLOCK") && scalar.range[1] > scalar.range[0];

/** Whether a map or list in the file has exactly as many parts as a value, of the same names, none of them empty. */
function hasSameParts(node, value) {
  if (typeof value !== "object" || node?.items?.length !== Object.keys(value).length) return false;
  return isSeq(node) ? Array.isArray(value) : isMap(node) && node.items.every((pair) => keyOf(pair) in value);
}

class Edits {
  constructor(text) {
    this.text = text;
    this.list = [];
  }

  replace(start, end, by) {
    this.list.push({ start, end, by, order: this.list.length });
  }

  applied() {
    const last = [...this.list].sort((a, b) => b.start - a.start || b.end - a.end || b.order - a.order);
    return last.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), this.text);
  }

  /** Change the value of `node` to `value`; `around` replaces all of it where that cannot be done piece by piece. */
  value(node, value, shape, around, isFlow = false) {
    const inner = bare(node);
    const old = pruned(plain(inner, shape));
    if (same(old, value)) return;
    const asLine = isScalar(inner) && this.oneLine(value, shape);
    const isPiece = isMap(inner) ? typeof value === "object" : isSeq(inner) && Array.isArray(value);
    if (isPiece && inner.items.length && !inner.flow) {
      if (isMap(inner)) this.map(inner, value, shape);
      else this.list_(inner, value, shape);
    } else if (hasSameParts(inner, value) && inner.flow) this.flow(inner, value, shape);
    else if ((isMap(inner) || isSeq(inner)) && inner.flow) {
      this.replace(inner.range[0], inner.range[1], written(value, shape, 0, true));
    } else if (asLine && isOnOneLine(inner) && !asLine.includes("\n")) {
      this.replace(inner.range[0], inner.range[1], this.scalar(inner, asLine, shape, isFlow));
    } else if (inner !== node && node) this.pair(pairOf(node, "value"), asLine || value, shape);
    else around(asLine || value);
  }

  /** The line that stands for `value`, where the file writes this value as one line. */
  oneLine(value, shape) {
    if (typeof value === "string") return value;
    const [key, ...more] = Object.keys(value);
    if (more.length || !LINE[shape?.kind]) return undefined;
    const inner = shape.kind === "partner" && key === "name" ? value.name : value;
    const text = shape.kind === "partner" ? inner.fr : value[key];
    const back = typeof text === "string" && fromLine(text, shape);
    return back && same(pruned(back), value) ? text : undefined;
  }

  /** Change what is within brackets or braces piece by piece. */
  flow(node, value, shape) {
    node.items.forEach((item, index) => {
      const [child, one, own] = isPair(item)
        ? [item.value, value[keyOf(item)], fieldOf(shape, keyOf(item))]
        : [item, value[index], shape?.item];
      const anew = (made) => this.replace(child.range[0], child.range[1], written(made, own, 0, true));
      this.value(child, one, own, anew, true);
    });
  }

  scalar(node, text, shape, isFlow) {
    const like = node.type === "PLAIN" || node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const document = new Document(null, { schema: "failsafe" });
    const made = scalarNode(document, text, shape, isFlow && /[,[\]{}]/.test(text));
    if (like && (made.type === undefined || made.type.startsWith("BLOCK") || node.type !== "PLAIN")) made.type = node.type;
    document.contents = made;
    return document.toString({ lineWidth: 0, ...ONE_LINE }).trimEnd();
  }

  /** Write the value of a pair in block style anew. */
  pair(pair, value, shape) {
    const start = pair.key.range[0];
    const column = columnOf(this.text, start);
    const fields = { kind: "map", fields: { [keyOf(pair)]: shape } };
    const end = pair.value ? endOf(pair.value, this.text) : endOf(pair.key, this.text);
    this.replace(start, end, `${written({ [keyOf(pair)]: value }, fields, column)}\n`);
  }

  map(node, value, shape) {
    const column = columnOf(this.text, node.items[0].key.range[0]);
    node.items.forEach((pair, index) => {
      const key = keyOf(pair);
      const isGone = value[key] === undefined && pruned(plain(pair.value, fieldOf(shape, key))) !== undefined;
      if (isGone && fieldOf(shape, key)?.nullable) this.replace(pair.key.range[1], endOf(pair.value, this.text), ":\n");
      else if (isGone) this.removePair(node, index);
      else if (value[key] !== undefined) {
        this.value(pair.value, value[key], fieldOf(shape, key), (one) => this.pair(pair, one, fieldOf(shape, key)));
      }
    });
    this.addPairs(node, value, shape, column);
  }

  removePair(node, index) {
    const pair = node.items[index];
    const start = pair.key.range[0];
    const next = node.items[index + 1];
    if (index === 0 && next) this.replace(start, next.key.range[0], "");
    else this.replace(start - columnOf(this.text, start), endOf(pair.value ?? pair.key, this.text), "");
  }

  /** Put new fields behind the field that comes before them in the order of the form. */
  addPairs(node, value, shape, column) {
    const order = inShapeOrder(value, shape);
    const inFile = node.items.map(keyOf);
    const indent = " ".repeat(column);
    let before;
    for (const key of order) {
      if (inFile.includes(key)) before = pairOf(node, key);
      else {
        const text = written({ [key]: value[key] }, { kind: "map", fields: { [key]: fieldOf(shape, key) } }, column);
        if (before) {
          const end = endOf(before.value ?? before.key, this.text);
          this.replace(end, end, `${indent}${text}\n`);
        } else {
          const start = node.items[0].key.range[0];
          this.replace(start, start, `${text}\n${indent}`);
        }
      }
    }
  }

  list_(node, value, shape) {
    const old = node.items.map((item) => pruned(plain(item, shape?.item)));
    const dashes = node.items.map((item) => this.text.lastIndexOf("-", item.range[0] - 1));
    const column = columnOf(this.text, dashes[0]);
    const put = (one) => `${" ".repeat(column)}- ${written(one, shape?.item, column + 2)}\n`;
    let place = dashes[0] - column;
    for (const { from, to } of aligned(old, value)) {
      if (from === undefined) this.replace(place, place, put(value[to]));
      else {
        const item = node.items[from];
        const end = endOf(item, this.text);
        const start = dashes[from] - column;
        if (to === undefined) this.replace(start, end, "");
        else this.value(item, value[to], shape?.item, (one) => this.replace(start, end, put(one)));
        place = end;
      }
    }
  }
}

/** Which old item became which new one: equal ones stay together, those between them are paired in turn. */
function aligned(old, now) {
  const table = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i][j] = same(old[i], now[j]) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const found = [];
  let between = { from: [], to: [] };
  const close = () => {
    const pairs = Math.min(between.from.length, between.to.length);
    for (let k = 0; k < pairs; k++) found.push({ from: between.from[k], to: between.to[k] });
    between.from.slice(pairs).forEach((from) => found.push({ from }));
    between.to.slice(pairs).forEach((to) => found.push({ to }));
    between = { from: [], to: [] };
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && same(old[i], now[j])) {
      close();
      found.push({ from: i++, to: j++ });
    } else if (j >= now.length || (i < old.length && table[i + 1][j] >= table[i][j + 1])) between.from.push(i++);
    else between.to.push(j++);
  }
  close();
  return found;
}

/** Put what is known of single values back beside them. */
function knownEdits(text, known, shape) {
  const root = parsed(text).contents;
  const edits = new Edits(text);
  const fields = fieldOf(shape, KNOWN)?.item?.fields ?? {};
  const before = Object.fromEntries(knownValues(root, fields).map((one) => [one.field, pruned(one)]));
  const now = Object.fromEntries(known.map((one) => [one.field, one]));
  for (const pair of root.items) {
    const key = keyOf(pair);
    const value = pruned(plain(pair.value, fieldOf(shape, key)));
    if (value === undefined || same(before[key], now[key])) continue;
    const { field, ...rest } = now[key] ?? {};
    const both = { kind: "map", fields: { value: fieldOf(shape, key), ...fields } };
    const hasMore = Object.keys(rest).length > 0;
    if (hasMore && isKnown(pair.value) && !pair.value.flow) edits.map(pair.value, { value, ...rest }, both);
    else edits.pair(pair, hasMore ? { value, ...rest } : value, hasMore ? both : fieldOf(shape, key));
  }
  return edits.applied();
}

/** The text of the file for the form's data. */
export function toFile(data, shape) {
  const { [ORIGINAL]: original, [KNOWN]: knownNow, ...rest } = data;
  const value = pruned(rest) ?? {};
  const known = pruned(knownNow) ?? [];
  if (!original) {
    const missing = Object.keys(shape.fields).filter((key) => shape.fields[key].nullable && !value[key]);
    const text = `${written(value, shape, 0)}\n${missing.map((key) => `${key}:\n`).join("")}`;
    return known.length ? knownEdits(text, known, shape) : text;
  }
  const text = original.endsWith("\n") ? original : `${original}\n`;
  const edits = new Edits(text);
  edits.map(parsed(text).contents, value, shape);
  return knownEdits(edits.applied(), known, shape);
}
