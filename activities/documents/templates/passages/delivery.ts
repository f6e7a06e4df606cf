import { documentNature } from '../../../../domain/recovery-case/document-kinds.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { Addressee } from '../../../../domain/recovery-case/service/addressee.ts';
import type { Recipient } from '../../dispatch/dispatch-port.ts';
import { estateOf, isForTheEstate, recipientsOf } from './addressees.ts';
import { estatesWithoutHeirs } from './estates.ts';

/** To whom a document is delivered, and where; an authority is found by its name. */
export function deliveredTo(request: DocumentRequest): readonly Recipient[] {
  const { office, particulars } = request;
  const { goesTo } = documentNature(request.kind);
  switch (goesTo) {
    case undefined:
      return toAddressees(request);
    case 'court':
      return [authority(office.court)];
    case 'higher-court':
      return [authority(higherCourtThan(office.court))];
    case 'police':
      return [authority(policeAuthorityOf(request))];
    case 'procuratorate':
      return [authority(procuratorateBeside(policeAuthorityOf(request)))];
    case 'authority':
      return particulars.kind === 'collaboration-letter' ? [authority(particulars.authority)] : [];
    case 'office':
      return [{ name: office.name, address: office.address }];
    default:
      return goesTo satisfies never;
  }
}

/** The police who have the matter: by default those of the office's own place. */
export function policeAuthorityOf({ particulars, office }: DocumentRequest): string {
  const passedOn = 'policeAuthority' in particulars ? particulars.policeAuthority : undefined;
  return passedOn ?? office.policeAuthority;
}

/** The court one level up, which decides on objections (《行政强制法》第五十六条、第五十八条); offices name only their own court. */
export function higherCourtThan(court: string): string {
  return `${court}的上一级人民法院`;
}

/** The procuratorate that supervises the police of a place (《行政执法机关移送涉嫌犯罪案件的规定》第九条). */
export function procuratorateBeside(policeAuthority: string): string {
  return `与${policeAuthority}同级的人民检察院`;
}

function toAddressees(request: DocumentRequest): readonly Recipient[] {
  return isForTheEstate(request)
    ? estatesWithoutHeirs(request).map(({ deceased }) => ({ name: estateOf(deceased), address: deceased.address }))
    : recipientsOf(request).map((addressee) => ({ name: addressee.name, address: deliveryAddressOf(addressee) }));
}

/** A prisoner's letters go through the prison. */
function deliveryAddressOf({ prison, address }: Addressee): string {
  return prison ?? address;
}

function authority(name: string): Recipient {
  return { name, address: name };
}
