"""Common given and family names of Germany, Austria and Switzerland, the commoner first.

They weigh what a recogniser offers; a name that is missing here is heard all the same.
"""

GIVEN_NAMES = """
michael thomas andreas peter stefan christian martin markus frank matthias wolfgang klaus jürgen
hans uwe werner bernd ralf dieter manfred alexander daniel sebastian jan tobias florian philipp
felix lukas leon paul maximilian jonas tim david julian niklas simon fabian jakob moritz max ben
elias noah finn luca luis emil anton oskar karl heinz günter günther helmut herbert horst gerhard
walter gerd rolf rainer reiner jörg holger torsten thorsten sven dirk kai olaf jens marco marcel
dennis kevin patrick oliver robert johannes georg josef franz friedrich wilhelm otto kurt erich
ernst rudolf heinrich alfred bruno hermann norbert volker axel detlef lothar siegfried hartmut
eckhard joachim achim armin arno björn benjamin dominik erik fritz gregor harald henrik hubert
ingo jochen kilian konrad lars leo leonhard linus lorenz ludwig mario mathias nico nils ole pascal
ulrich udo valentin vincent wilfried mehmet mustafa ali ahmet murat emre can yusuf ibrahim
mohammed omar maria anna sabine petra monika susanne claudia andrea birgit martina karin gabriele
brigitte christine ursula renate stefanie stephanie julia katharina nicole sandra melanie anja
tanja kerstin silke heike angelika barbara elke ingrid helga gisela ute cornelia kathrin katrin
christina daniela sarah laura lisa lena lea hannah emma mia sophie sofia marie johanna clara klara
luisa louise charlotte emilia lina ida frieda mathilda paula greta ella leonie nele amelie lara
jana jasmin vanessa jessica jennifer nadine yvonne simone sonja bianca bettina beate anke antje
astrid carmen carola christiane doris dorothea elisabeth elfriede erika eva franziska friederike
gertrud hannelore hedwig heidi hildegard ilse inge irene iris irmgard jutta karoline kirsten
lieselotte magdalena manuela margarete margit margot marianne marion marlene martha michaela
miriam mona nadja nina olga pia ramona regina rita rosemarie roswitha ruth silvia sigrid svenja
tina ulrike vera verena veronika waltraud annette anneliese alexandra alina annika ayse fatma elif
zeynep gerda
"""

FAMILY_NAMES = """
müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer
richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt
werner schmitz krause meier lehmann schmid schulze maier köhler herrmann könig walter mayer huber
kaiser fuchs peters lang scholz möller weiß jung hahn schubert vogel friedrich keller günther
frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm winter
kraus martin schumacher krämer vogt stein jäger otto sommer groß seidel heinrich brandt haas
schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann thomas voigt
sauer arnold wolff pfeiffer ernst lindner hübner kramer franz beyer wenzel barth hermann paul
jansen peter riedel maurer sander nowak hansen fritz wilhelm lenz kurz ritter ullrich kunz
kirchner bender haase binder voß schilling seifert petersen thiel bach kern hauser zimmer arndt
fink steiner wirth behrens schreiner götz bock ebert kröger wiese eckert jahn jacob jakob marx
nagel henkel stahl kopp walther hein heinz schlüter reuter wimmer lutz langer moser gruber egger
pichler hofer leitner eder wallner aigner lechner reiter haider brunner auer mair bucher
baumgartner meister frei gerber widmer zürcher bieri bühler bürki wyss yilmaz kaya demir şahin
celik yildiz öztürk aydin arslan dogan kilic aslan kowalski wójcik kaminski ivanov petrov popescu
silva santos ferrari rossi russo nguyen hamann harms heller hermanns hess hesse heuer hinz hirsch
holz hoppe jacobs janssen john jost jürgens kaufmann kiefer kirsch klose knoll kolb konrad kranz
kraft kreutzer krug kunze lauer lemke lindemann link löffler marquardt mertens metz michel mohr
naumann neubauer nickel noack oppermann pape paulus philipp rau reichert reimann reinhardt renner
rieger rohde rose rothe rudolph runge sachs schade scheffler scherer schiller schindler schlegel
schramm schütz schütte schultz siebert sievers singer springer stark steffen stephan strauß straub
thiele trautmann unger urban ulrich wagener weis weigel weiss wendt wegner wegener weise wild witt
wolter wulf wunderlich zander zeller
"""
