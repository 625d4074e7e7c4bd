import businessPermits from './business-permits.json' with { type: 'json' }
import businessStart from './business-start.json' with { type: 'json' }
import businessSupport from './business-support.json' with { type: 'json' }
import disabilityAndRelief from './disability-and-relief.json' with { type: 'json' }
import drivingAndVehicles from './driving-and-vehicles.json' with { type: 'json' }
import education from './education.json' with { type: 'json' }
import elderlyCare from './elderly-care.json' with { type: 'json' }
import employment from './employment.json' with { type: 'json' }
import health from './health.json' with { type: 'json' }
import housing from './housing.json' with { type: 'json' }
import marketAndConsumers from './market-and-consumers.json' with { type: 'json' }
import marriageAndBirth from './marriage-and-birth.json' with { type: 'json' }
import medicalInsurance from './medical-insurance.json' with { type: 'json' }
import propertyManagement from './property-management.json' with { type: 'json' }
import providentFund from './provident-fund.json' with { type: 'json' }
import realEstate from './real-estate.json' with { type: 'json' }
import residenceAndDocuments from './residence-and-documents.json' with { type: 'json' }
import socialInsurance from './social-insurance.json' with { type: 'json' }
import tax from './tax.json' with { type: 'json' }
import transport from './transport.json' with { type: 'json' }
import veterans from './veterans.json' with { type: 'json' }

/** All files of the thesaurus as they are written; their order has no meaning. */
export const thesaurusFiles: readonly unknown[] = [
  businessPermits,
  businessStart,
  businessSupport,
  disabilityAndRelief,
  drivingAndVehicles,
  education,
  elderlyCare,
  employment,
  health,
  housing,
  marketAndConsumers,
  marriageAndBirth,
  medicalInsurance,
  propertyManagement,
  providentFund,
  realEstate,
  residenceAndDocuments,
  socialInsurance,
  tax,
  transport,
  veterans,
]
