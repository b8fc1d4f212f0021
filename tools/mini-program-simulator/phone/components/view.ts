import type { Definition } from './define'

export const view: Definition = {
  is: 'view',
  attributes: { hoverClass: 'none', hoverStopPropagation: false, hoverStartTime: 50, hoverStayTime: 400 },
}

/** A view that may lie over native components, of which there are none here. */
export const coverView: Definition = { is: 'cover-view', attributes: { scrollTop: null } }
