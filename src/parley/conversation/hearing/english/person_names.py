"""Common given and family names of Britain, Ireland and the United States, the commoner first.

They weigh what a recogniser offers; a name that is missing here is heard all the same.
"""

GIVEN_NAMES = """
david john michael james paul robert andrew peter mark stephen richard christopher william thomas
daniel matthew anthony simon kevin ian alan martin philip joseph george edward steven gary charles
brian jonathan neil nicholas graham benjamin samuel alexander jack adam ryan luke joshua keith
colin kenneth timothy stuart darren jason lee ronald derek barry patrick raymond roger dennis
gareth craig scott nigel sean oliver harry jacob callum connor liam nathan jordan lewis aaron ben
sam tom joe mike dave chris steve matt dan nick tony tim jim bob bill rob ken ron ray phil terence
trevor geoffrey roy eric donald douglas frank frederick arthur albert ernest harold walter leonard
stanley norman henry alfred gordon malcolm clive leslie victor maurice gerald gerard howard hugh
lawrence laurence bernard bruce dominic duncan elliott elliot francis frederic gavin glen glenn
graeme grant gregory guy ivan jeffrey jeremy joel julian justin karl carl kieran kyle leon louis
marc marcus martyn mathew max mitchell mohammed mohammad muhammad ahmed ali abdul hassan omar
imran mohamed nathaniel neal owen ricky robin rhys reece ross rory russell shane shaun shawn
sidney spencer stewart stefan terry toby tyler vincent wayne warren zachary allan allen ashley
bradley brandon brett cameron charlie cory damian damien danny dean declan denis dylan eddie edwin
ethan evan finley freddie fred gabriel harvey hayden isaac jake jamie jay jeremiah jesse jon
jonathon josh kelvin kurt leigh logan mason miles morgan noah oscar perry ralph reginald rupert
sebastian shannon tristan tyrone vernon wesley billy bobby tommy jimmy johnny alex alexandra alice
alison amanda amber amelia amy andrea angela anita ann anna anne annette antonia april audrey ava
barbara beatrice becky bernadette beth bethan bethany betty beverley brenda bridget carly carol
carole caroline carolyn catherine cathy katherine kathryn kathleen katie kate katy kay kayleigh
kelly kerry kim kimberley kirsty charlene charlotte chelsea cheryl chloe christina christine
claire clare clara claudia colette courtney cynthia daisy danielle dawn deborah debra debbie
denise diana diane dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie elsie
emily emma erin esther eve evelyn fiona florence frances freya gail gaynor gemma georgia georgina
geraldine gillian gill gina glenda glenys grace gwen hannah harriet hayley hazel heather heidi
helen helena hilary hilda hollie holly imogen irene iris isabel isabella isabelle isobel ivy
jacqueline jade jan jane janet janice jasmine jayne jean jeanette jemma jenna jennifer jenny
jessica jill jillian joan joanna joanne jo jodie josephine josie joy joyce judith judy julia julie
june justine karen lara laura lauren leah leanne lesley lily linda lindsay lindsey lisa lorna
lorraine louise lucy lydia lynda lynn lynne lynsey madeleine mandy margaret maria marian marianne
marie marion marilyn marjorie martha mary maureen megan melanie melissa mia michelle mildred
millie miriam moira molly monica muriel naomi natalie natasha nancy nicola nicole nina norma nora
olive olivia paige pamela patricia paula pauline penelope penny philippa phoebe phyllis poppy
rachael rachel rebecca rhian rita roberta rosalind rose rosemary rosie roxanne ruby ruth sally
samantha sandra sara sarah sharon sheila shelley shirley sian sonia sophia sophie stacey stacy
stella stephanie sue susan suzanne suzanna sylvia tamara tanya tara teresa theresa tina toni
tracey tracy una ursula valerie vanessa vera veronica victoria vivienne wendy winifred yasmin
yvette yvonne zara zoe abbie abby abigail aimee aisha alana antony bryan conor darryl darrell
eamonn fatima gerry grahame jeff greg jayden jermaine jose juan carlos luis lynette mathilda
maxine mick nadia nikki pete priya raj ravi rosa sanjay sheena sunita tiffany brittany ashton
austin hunter chad cody dustin travis todd randy larry jerry doris donna lillian gloria gertrude
ethel agnes mabel joann kristen crystal tammy
"""

FAMILY_NAMES = """
smith jones williams taylor brown davies evans wilson thomas johnson roberts robinson thompson
wright walker white edwards hughes green hall lewis harris clarke patel jackson wood turner martin
cooper hill ward morris moore clark lee king baker harrison morgan allen james scott phillips
watson davis parker price bennett young griffiths mitchell kelly cook carter richardson bailey
collins bell shaw murphy miller cox richards khan marshall anderson simpson ellis adams singh
begum wilkinson foster chapman powell webb rogers gray mason ali hunt hussain campbell matthews
owen palmer holmes mills barnes knight lloyd butler russell barker fisher stevens jenkins murray
dixon harvey graham pearson ahmed fletcher walsh kaur gibson howard andrews stewart elliott
reynolds saunders payne fox ford pearce day brooks west lawrence cole atkinson bradley spencer
gill dawson watts burton o'brien rose wells shah fuller gardner gordon grant ross stone hart perry
wallace hawkins lane dean hayes robertson mcdonald cunningham woods black nicholson marsh porter
reid hamilton stephens newman warren oliver bird austin carr macdonald hudson hunter may burns
ryan jordan armstrong francis boyle duncan burke barrett hopkins long moss nelson fraser george
potter bates hicks cross curtis douglas read reed greenwood bishop lowe lamb higgins todd sutton
willis ferguson sharp goodwin henderson kennedy hewitt tucker doyle o'connor o'neill o'sullivan
o'reilly o'donnell nash morton gregory freeman ball osborne sanders byrne gallagher hardy charlton
thomson webster parsons simmons arnold johnston cooke crawford norris field page bryant davidson
daly morrison leonard rowe weston holland banks lynch wade parry carpenter hobbs hancock baldwin
chambers slater norman harding blake poole walters hammond mcdonnell mccarthy mckenzie mcgregor
mclean mcleod frost hooper french miles power newton owens goddard rhodes stokes lyons bartlett
daniels griffin peters jennings nolan swift skinner giles barton humphreys winter bruce barlow
burgess benson conway welch howe flynn davison lucas carroll briggs townsend preston howell
howells carey dale nicholls cameron fleming bull steele sinclair archer little quinn thornton
buckley akhtar iqbal mahmood rahman mohammed chowdhury islam hassan malik sharma kumar gupta
mistry desai chan wong chen wang garcia martinez rodriguez hernandez lopez gonzalez perez sanchez
ramirez torres nguyen rivera reyes morales flores diaz cruz wheeler connor connolly cartwright
bond bowen coates coleman dodd duffy dunn elliot english farrell finch fitzgerald franklin fry
gibbs gilbert godfrey goodman gough gould hale haynes heath henry hilton hodgson holden holt
horton houghton hurst hutchinson ingram jarvis joyce kay kent kerr kirby knowles law lawson lees
leach manning mcintyre mckay mellor metcalfe middleton moran morley myers naylor newell noble
north nunn o'hara osborn parkes parkin patterson paterson peacock pickering pollard pope pratt
pritchard pugh randall rees reeves riley robson rowley savage schofield sheppard shepherd short
simmonds singleton stevenson stephenson storey summers sykes talbot tate thorpe tomlinson turnbull
tyler vaughan vincent wall waters watkins weaver welsh wheatley whitehead whitehouse whittaker
wilkins williamson woodward wyatt yates abbott allan ashton barber barnett barry baxter beattie
benton berry best birch blackburn bolton booth bourne bowers boyd bradshaw brady brennan bright
brookes buck burrows cassidy chadwick chandler charles christie clayton clements collier cope
crane daniel davey dickinson dobson donnelly donovan dyer eaton eastwood emery faulkner fielding
finlay firth flanagan forster foley fowler garner garrett gates gibbons glover goodall hackett
haines halliday hargreaves harper harrington hartley harwood hayward healy herbert hepburn hills
hobson hodges hodgkinson hogan holloway hopper hyde ireland irving jeffery jacobs john kemp
kendall kenny kirk lambert lancaster lang leigh leslie lester lindsay lord love lowry mann
marriott marsden mather maxwell mcbride mccabe mccann mccormack mcgrath mcguire mckenna mclaughlin
mcmahon mcmillan mcnally mead mercer milne milner monk moody mullen munro nixon norton oakley
odonnell ogden orr osman park parkinson patrick penn perkins philips pike pitt plant platt pryce
quigley radford ramsay ramsey rawlings redmond regan rice ritchie roach rowland rush rutherford
salmon sanderson sawyer seymour sharpe shields skelton small snow sparks spence squires stanley
stark steel stott street swain sweeney tanner thorne tobin townend vickers waller walton warner
waterhouse webber wilcox wilde wilks wills winters wolfe woodhouse wren wyn alexander bentley bibi
sheikh butt hanson holder bradford brewer bush castillo cohen fernandez fischer gomez griffith
hoffman jimenez keller klein meyer mendoza moreno murillo ortiz peterson ramos ruiz schmidt
schneider schultz silva snyder soto stein sullivan vargas vasquez wagner weber
"""
