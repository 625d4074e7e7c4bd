import businessPermits from './business-permits.json' with { type: 'json' }
import businessStart from './business-start.json' with { type: 'json' }
import businessSupport from './business-support.json' with { type: 'json' }
import cityManagement from './city-management.json' with { type: 'json' }
import countryside from './countryside.json' with { type: 'json' }
import cultureAndParks from './culture-and-parks.json' with { type: 'json' }
import disabilityAndRelief from './disability-and-relief.json' with { type: 'json' }
import disclosureAndServices from './disclosure-and-services.json' with { type: 'json' }
import drivingAndVehicles from './driving-and-vehicles.json' with { type: 'json' }
import education from './education.json' with { type: 'json' }
import elderlyCare from './elderly-care.json' with { type: 'json' }
import employment from './employment.json' with { type: 'json' }
import exitEntryAndForeigners from './exit-entry-and-foreigners.json' with { type: 'json' }
import formerBodies from './former-bodies.json' with { type: 'json' }
import funeral from './funeral.json' with { type: 'json' }
import governmentBodies from './government-bodies.json' with { type: 'json' }
import health from './health.json' with { type: 'json' }
import hongKongAndTaiwanWords from './hong-kong-and-taiwan-words.json' with { type: 'json' }
import housing from './housing.json' with { type: 'json' }
import lawAndNotary from './law-and-notary.json' with { type: 'json' }
import letters from './letters.json' with { type: 'json' }
import marketAndConsumers from './market-and-consumers.json' with { type: 'json' }
import marriageAndBirth from './marriage-and-birth.json' with { type: 'json' }
import medicalInsurance from './medical-insurance.json' with { type: 'json' }
import pets from './pets.json' with { type: 'json' }
import policyWords from './policy-words.json' with { type: 'json' }
import propertyManagement from './property-management.json' with { type: 'json' }
import providentFund from './provident-fund.json' with { type: 'json' }
import realEstate from './real-estate.json' with { type: 'json' }
import residenceAndDocuments from './residence-and-documents.json' with { type: 'json' }
import safety from './safety.json' with { type: 'json' }
import scienceAndIntellectualProperty from './science-and-intellectual-property.json' with { type: 'json' }
import socialInsurance from './social-insurance.json' with { type: 'json' }
import spellingVariants from './spelling-variants.json' with { type: 'json' }
import tax from './tax.json' with { type: 'json' }
import trade from './trade.json' with { type: 'json' }
import transport from './transport.json' with { type: 'json' }
import utilities from './utilities.json' with { type: 'json' }
import veterans from './veterans.json' with { type: 'json' }

/** All files of the thesaurus as they are written; their order has no meaning. */
export const thesaurusFiles: readonly unknown[] = [
  businessPermits,
  businessStart,
  businessSupport,
  cityManagement,
  countryside,
  cultureAndParks,
  disabilityAndRelief,
  disclosureAndServices,
  drivingAndVehicles,
  education,
  elderlyCare,
  employment,
  exitEntryAndForeigners,
  formerBodies,
  funeral,
  governmentBodies,
  health,
  hongKongAndTaiwanWords,
  housing,
  lawAndNotary,
  letters,
  marketAndConsumers,
  marriageAndBirth,
  medicalInsurance,
  pets,
  policyWords,
  propertyManagement,
  providentFund,
  realEstate,
  residenceAndDocuments,
  safety,
  scienceAndIntellectualProperty,
  socialInsurance,
  spellingVariants,
  tax,
  trade,
  transport,
  utilities,
  veterans,
]
