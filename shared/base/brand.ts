declare const brand: unique symbol;

/** Marks a plain value with a name, so that an employee id cannot be passed as a cycle id. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
