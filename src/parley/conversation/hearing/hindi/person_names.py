"""Common given and family names of northern India in Latin letters, the commoner first.

They weigh what a recogniser offers; a name that is missing here is heard all the same.
"""

GIVEN_NAMES = """
amit rahul sanjay rajesh anil sunil vijay ravi manoj ajay rakesh suresh ramesh mukesh ashok deepak
pankaj vikas sandeep manish rohit arun vinod raj rajiv rajeev dinesh mahesh naveen nitin sachin
gaurav vivek vishal ankit abhishek akash aditya arjun karan rohan varun nikhil mohit sumit amar
anand alok atul ashish bharat chetan dev devendra dhruv gopal govind hari harish himanshu imran
irfan jagdish jatin kamal kapil kunal lalit lokesh madan mohan mohammad mohammed naresh narendra
om omprakash pradeep prakash pramod prashant prem puneet rajendra rajkumar ram ranjit ritesh
sameer salman satish saurabh shailesh shankar shivam shyam siddharth sohan subhash sudhir surendra
tarun tushar uday umesh utkarsh vaibhav vikram vimal vinay vineet virendra yash yogesh yusuf aarav
vihaan ishaan kabir reyansh ayaan vivaan harpreet gurpreet jaspreet manpreet baljit gurdeep priya
pooja neha anjali sunita anita kavita rekha seema meena geeta sita radha lakshmi sarita rani asha
usha lata maya nisha ritu rashmi reena renu shweta shilpa sneha sonia swati tanvi vandana vidya
aarti aditi aishwarya akanksha alka amrita ananya archana aruna babita bhavna chandni deepa
deepika divya ekta fatima garima gayatri hema indu isha jaya jyoti kajal kalpana kamla kanchan
karishma kiran komal kriti kusum madhu mamta manisha manju meenakshi meera megha mona monika mukta
nandini namita neelam neeta neetu nidhi nikita nirmala padma pallavi parul payal pinki preeti
prerna puja rachna ragini rajni rakhi rukhsana ruchi rupa saba sakshi sangeeta sapna savita
shalini shanti sharda shashi shobha shruti simran smita suman sushma tara trisha uma urmila
urvashi vaishali varsha veena yamini zoya diya saanvi aadhya kiara myra
"""

FAMILY_NAMES = """
kumar singh sharma verma gupta yadav patel khan jain mishra agarwal agrawal aggarwal tiwari pandey
chauhan rajput thakur shukla dubey trivedi chaturvedi dwivedi tripathi srivastava shrivastava
saxena mathur bhatnagar kapoor khanna malhotra mehra mehta chopra arora ahuja anand bajaj batra
bedi bhalla bhasin bhatia chadha chawla dhawan dutta gandhi gill goel goyal grover gulati handa
jaiswal joshi juneja kalra kaur kohli lal madan mahajan mittal nagpal nanda narang oberoi parashar
prasad puri rai raina rajan ram rana rastogi rathore rawat roy sagar sahni sehgal sethi seth sen
shah sheikh ansari siddiqui qureshi hussain ahmed ali akhtar malik mirza pathan sinha sood soni
suri talwar tandon taneja tyagi vaid vohra walia wadhwa bansal bhardwaj bisht negi panwar parmar
solanki desai modi parekh kulkarni deshmukh deshpande patil jadhav shinde pawar gaikwad more kale
chavan naik nair menon iyer iyengar reddy rao naidu pillai krishnan subramaniam banerjee
chatterjee mukherjee ghosh bose das dey sarkar biswas mondal saha chakraborty bhattacharya ganguly
gautam chaudhary choudhary chaudhuri meena gurjar prajapati kushwaha maurya vishwakarma lodhi pal
"""
