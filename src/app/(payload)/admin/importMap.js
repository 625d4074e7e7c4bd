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
import { ChoiceCell as ChoiceCell_3a116cbd7f2243f445fa0b5cb522ae91 } from '../../../../src/cms/components/ChoiceCell.tsx'
import { ChoiceDiff as ChoiceDiff_7d0c3f4a } from '../../../../src/cms/components/ChoiceDiff.tsx'
import { ChoiceFilter as ChoiceFilter_6d8ee2ceb8a45d08066609fcae905f3e } from '../../../../src/cms/components/ChoiceFilter.tsx'
import { ChoicesField as ChoicesField_501b88aad94f731a1e39864ba5c677f4 } from '../../../../src/cms/components/ChoicesField.tsx'
import { DetailsField as DetailsField_771deeed64aaa203d982c635949e69e8 } from '../../../../src/cms/components/DetailsField.tsx'
import { NoButton as NoButton_b592247167772fc6ba15f3d0f6465e38 } from '../../../../src/cms/components/NoButton.tsx'
import { PersonCell as PersonCell_4d9f6b0611aee060ed6a51034acbcbc6 } from '../../../../src/cms/components/PersonCell.tsx'
import { RecordField as RecordField_caa5a841cedce7269799aa1a4d7e2b94 } from '../../../../src/cms/components/RecordField.tsx'
import { ReviewStatus as ReviewStatus_1652a9911cfe24968f700458475b8b1c } from '../../../../src/cms/components/ReviewStatus.tsx'
import { SignInHelp as SignInHelp_d2d31e62cbdd4a77f15bc25c13558fd9 } from '../../../../src/cms/components/SignInHelp.tsx'
import { StateLinks as StateLinks_e4cd55616c1a838181dbf6bf6a9cd987 } from '../../../../src/cms/components/StateLinks.tsx'
import { ChoiceField as ChoiceField_bba2e0e582ab283fdcda4fdb1ffe049c } from '../../../../src/cms/components/ChoiceField.tsx'
import { ReviewActions as ReviewActions_a0fd0f158ba9485f3cb062172e414d70 } from '../../../../src/cms/components/ReviewActions.tsx'
import { Icon as Icon_4cffa51881690289c25e9ba195ebec90 } from '../../../../src/cms/components/Brand.tsx'
import { Logo as Logo_4cffa51881690289c25e9ba195ebec90 } from '../../../../src/cms/components/Brand.tsx'
import { Welcome as Welcome_726311cdd02f12942e5fce8f9bfa8ffd } from '../../../../src/cms/components/Welcome.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
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
  "/src/cms/components/ChoiceCell.tsx#ChoiceCell": ChoiceCell_3a116cbd7f2243f445fa0b5cb522ae91,
  "/src/cms/components/ChoiceDiff.tsx#ChoiceDiff": ChoiceDiff_7d0c3f4a,
  "/src/cms/components/ChoiceFilter.tsx#ChoiceFilter": ChoiceFilter_6d8ee2ceb8a45d08066609fcae905f3e,
  "/src/cms/components/ChoicesField.tsx#ChoicesField": ChoicesField_501b88aad94f731a1e39864ba5c677f4,
  "/src/cms/components/DetailsField.tsx#DetailsField": DetailsField_771deeed64aaa203d982c635949e69e8,
  "/src/cms/components/NoButton.tsx#NoButton": NoButton_b592247167772fc6ba15f3d0f6465e38,
  "/src/cms/components/PersonCell.tsx#PersonCell": PersonCell_4d9f6b0611aee060ed6a51034acbcbc6,
  "/src/cms/components/RecordField.tsx#RecordField": RecordField_caa5a841cedce7269799aa1a4d7e2b94,
  "/src/cms/components/ReviewStatus.tsx#ReviewStatus": ReviewStatus_1652a9911cfe24968f700458475b8b1c,
  "/src/cms/components/SignInHelp.tsx#SignInHelp": SignInHelp_d2d31e62cbdd4a77f15bc25c13558fd9,
  "/src/cms/components/StateLinks.tsx#StateLinks": StateLinks_e4cd55616c1a838181dbf6bf6a9cd987,
  "/src/cms/components/ChoiceField.tsx#ChoiceField": ChoiceField_bba2e0e582ab283fdcda4fdb1ffe049c,
  "/src/cms/components/ReviewActions.tsx#ReviewActions": ReviewActions_a0fd0f158ba9485f3cb062172e414d70,
  "/src/cms/components/Brand.tsx#Icon": Icon_4cffa51881690289c25e9ba195ebec90,
  "/src/cms/components/Brand.tsx#Logo": Logo_4cffa51881690289c25e9ba195ebec90,
  "/src/cms/components/Welcome.tsx#Welcome": Welcome_726311cdd02f12942e5fce8f9bfa8ffd,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
