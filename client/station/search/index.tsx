import { searchCopy } from '../../copy/search'
import { DeskPage } from '../../desk/desk-page'
import { Search } from '../../desk/search'
import { useStationId } from '../../desk/seat'

/** Finds dossiers among those this station may see. */
export default function StationSearch() {
  const stationId = useStationId()
  return (
    <DeskPage title={searchCopy.title} desk="station" at="search">
      <Search door="station" stationId={stationId} path="/station/dossier/index" />
    </DeskPage>
  )
}
