import { standIn } from './stand-ins'

standIn()
