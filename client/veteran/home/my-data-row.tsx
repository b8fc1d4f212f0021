import { Row, Rows } from '../../components/rows'
import { copy } from '../../copy/veteran'
import { open } from '../pages'

/** The way to one's own data and the size of the words. */
export function MyDataRow() {
  return (
    <Rows>
      <Row title={copy.home.myData} detail={copy.home.myDataDetail} onOpen={() => void open.myData()} />
    </Rows>
  )
}
