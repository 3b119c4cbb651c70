/** The shape of a dictionary: the same names, with any texts, and functions of the same arguments. */
export type Shape<T> = {
  [Name in keyof T]: T[Name] extends string
    ? string
    : T[Name] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Shape<T[Name]>;
};
