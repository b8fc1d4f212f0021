import { Store } from '../../local/store/store'

/** Does something right after the database has answered the next search of a collection by this field, as somebody else may. */
export function afterSearch(collection: string, field: string, meanwhile: () => void): void {
  const { rows } = Store.prototype
  Store.prototype.rows = function (name, search) {
    const found = rows.call(this, name, search)
    if (name === collection && search.query && field in search.query) {
      Store.prototype.rows = rows
      meanwhile()
    }
    return found
  }
}
