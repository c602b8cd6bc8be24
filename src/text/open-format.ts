const formats = new Map<string, unknown>();

/** A format, a collator or names of `Intl`, made once: that costs a hundred times what it then takes to use it. */
export function openFormat<F, O>(Format: new (locale: string, options: O) => F, locale: string, options: O): F {
  const key = `${Format.name} ${locale} ${JSON.stringify(options)}`;
  const format = (formats.get(key) as F | undefined) ?? new Format(locale, options);
  formats.set(key, format);
  return format;
}
