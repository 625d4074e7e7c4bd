import { ChoiceCell as ChoiceCell_55ea1db9c3b65da897f6add174676214 } from '../../../../src/cms/components/ChoiceCell.tsx'
import { ChoiceField as ChoiceField_bba2e0e582ab283fdcda4fdb1ffe049c } from '../../../../src/cms/components/ChoiceField.tsx'
import { ChoiceFilter as ChoiceFilter_a81b9f38a583c4da4aa9fab06e89918d } from '../../../../src/cms/components/ChoiceFilter.tsx'
import { ChoiceDiff as ChoiceDiff_943e78d463cd84168dead98b87b3b6dc } from '../../../../src/cms/components/ChoiceDiff.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DetailsField as DetailsField_5693d262a130452fd506a9989b700506 } from '../../../../src/cms/components/DetailsField.tsx'
import { ChoicesField as ChoicesField_dec72b9aa78f14c8b78d9a7412ec8e4e } from '../../../../src/cms/components/ChoicesField.tsx'
import { NoButton as NoButton_438f04745bf0ed3f88aeec65e27622c3 } from '../../../../src/cms/components/NoButton.tsx'
import { StateLinks as StateLinks_c38f8448d0a69a579c50cd0c4432fa9d } from '../../../../src/cms/components/StateLinks.tsx'
import { ReviewActions as ReviewActions_a0fd0f158ba9485f3cb062172e414d70 } from '../../../../src/cms/components/ReviewActions.tsx'
import { ReviewStatus as ReviewStatus_13d2f997043727eb54909cc718cd4ff5 } from '../../../../src/cms/components/ReviewStatus.tsx'
import { DeskActions as DeskActions_ee32298ee43dac2c333d8b948203676f } from '../../../../src/cms/components/search/DeskActions.tsx'
import { TrailField as TrailField_74176df6b2324c823b2fb20b5f340807 } from '../../../../src/cms/components/search/TrailField.tsx'
import { PersonCell as PersonCell_f2876983cc391919f1f62848d095cdaf } from '../../../../src/cms/components/PersonCell.tsx'
import { RecordField as RecordField_4d5764dac710ed41befb70936e97000e } from '../../../../src/cms/components/RecordField.tsx'
import { Icon as Icon_4cffa51881690289c25e9ba195ebec90 } from '../../../../src/cms/components/Brand.tsx'
import { Logo as Logo_4cffa51881690289c25e9ba195ebec90 } from '../../../../src/cms/components/Brand.tsx'
import { SignInHelp as SignInHelp_165e81cb9b5fd1e32055228846f6253e } from '../../../../src/cms/components/SignInHelp.tsx'
import { ReportLink as ReportLink_aad01d62f100c06deb5ab16294d9980f } from '../../../../src/cms/components/search/ReportLink.tsx'
import { Welcome as Welcome_726311cdd02f12942e5fce8f9bfa8ffd } from '../../../../src/cms/components/Welcome.tsx'
import { SearchReport as SearchReport_4a9b2493d264958c23b93cecc63d60c4 } from '../../../../src/cms/components/search/SearchReport.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/cms/components/ChoiceCell.tsx#ChoiceCell": ChoiceCell_55ea1db9c3b65da897f6add174676214,
  "/src/cms/components/ChoiceField.tsx#ChoiceField": ChoiceField_bba2e0e582ab283fdcda4fdb1ffe049c,
  "/src/cms/components/ChoiceFilter.tsx#ChoiceFilter": ChoiceFilter_a81b9f38a583c4da4aa9fab06e89918d,
  "/src/cms/components/ChoiceDiff.tsx#ChoiceDiff": ChoiceDiff_943e78d463cd84168dead98b87b3b6dc,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/cms/components/DetailsField.tsx#DetailsField": DetailsField_5693d262a130452fd506a9989b700506,
  "/src/cms/components/ChoicesField.tsx#ChoicesField": ChoicesField_dec72b9aa78f14c8b78d9a7412ec8e4e,
  "/src/cms/components/NoButton.tsx#NoButton": NoButton_438f04745bf0ed3f88aeec65e27622c3,
  "/src/cms/components/StateLinks.tsx#StateLinks": StateLinks_c38f8448d0a69a579c50cd0c4432fa9d,
  "/src/cms/components/ReviewActions.tsx#ReviewActions": ReviewActions_a0fd0f158ba9485f3cb062172e414d70,
  "/src/cms/components/ReviewStatus.tsx#ReviewStatus": ReviewStatus_13d2f997043727eb54909cc718cd4ff5,
  "/src/cms/components/search/DeskActions.tsx#DeskActions": DeskActions_ee32298ee43dac2c333d8b948203676f,
  "/src/cms/components/search/TrailField.tsx#TrailField": TrailField_74176df6b2324c823b2fb20b5f340807,
  "/src/cms/components/PersonCell.tsx#PersonCell": PersonCell_f2876983cc391919f1f62848d095cdaf,
  "/src/cms/components/RecordField.tsx#RecordField": RecordField_4d5764dac710ed41befb70936e97000e,
  "/src/cms/components/Brand.tsx#Icon": Icon_4cffa51881690289c25e9ba195ebec90,
  "/src/cms/components/Brand.tsx#Logo": Logo_4cffa51881690289c25e9ba195ebec90,
  "/src/cms/components/SignInHelp.tsx#SignInHelp": SignInHelp_165e81cb9b5fd1e32055228846f6253e,
  "/src/cms/components/search/ReportLink.tsx#ReportLink": ReportLink_aad01d62f100c06deb5ab16294d9980f,
  "/src/cms/components/Welcome.tsx#Welcome": Welcome_726311cdd02f12942e5fce8f9bfa8ffd,
  "/src/cms/components/search/SearchReport.tsx#SearchReport": SearchReport_4a9b2493d264958c23b93cecc63d60c4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
