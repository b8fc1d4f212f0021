/**
 * The templates of notices by their keys, for webpack to put wherever they are named: as an object, which it sets in brackets where a
 * brace would open a block. Text in it is taken as code, so each id is given in its quotes.
 */
export const noticeTemplates = (settings = '') => ({
  NOTICE_TEMPLATES: JSON.parse(settings || '{}', (_key, value) =>
    typeof value === 'string' ? JSON.stringify(value) : value,
  ),
})
