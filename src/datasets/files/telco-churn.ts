/** Telecom customers; IBM sample data, from the R package modeldata (MIT). Written by test/oracle/embed-datasets.py. */
export const telcoChurnCsv: string = `"churn","female","senior_citizen","partner","dependents","tenure","phone_service","multiple_lines","internet_service","online_security","online_backup","device_protection","tech_support","streaming_tv","streaming_movies","contract","paperless_billing","payment_method","monthly_charges","total_charges"
"No",1,0,1,0,1,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",29.85,29.85
"No",0,0,0,0,34,1,"No","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",56.95,1889.5
"Yes",0,0,0,0,2,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",53.85,108.15
"No",0,0,0,0,45,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Bank transfer (automatic)",42.3,1840.75
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.7,151.65
"Yes",1,0,0,0,8,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.65,820.5
"No",0,0,0,1,22,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",89.1,1949.4
"No",1,0,0,0,10,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",29.75,301.9
"Yes",1,0,1,0,28,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.8,3046.05
"No",0,0,0,1,62,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Bank transfer (automatic)",56.15,3487.95
"No",0,0,1,1,13,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",49.95,587.45
"No",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",18.95,326.8
"No",0,0,1,0,58,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",100.35,5681.1
"Yes",0,0,0,0,49,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.7,5036.3
"No",0,0,0,0,25,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",105.5,2686.05
"No",1,0,1,1,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",113.25,7895.15
"No",1,0,0,0,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.65,1022.95
"No",0,0,0,1,71,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",106.7,7382.25
"Yes",1,0,1,1,10,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Credit card (automatic)",55.2,528.35
"No",1,0,0,0,21,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",90.05,1862.9
"Yes",0,1,0,0,1,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",39.65,39.65
"No",0,0,1,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.8,202.25
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.15,20.15
"No",1,0,1,0,58,1,"Yes","DSL","No","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",59.9,3505.1
"No",0,0,1,1,49,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",59.6,2970.3
"No",1,0,0,0,30,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",55.3,1530.6
"Yes",0,0,1,1,47,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.35,4749.15
"Yes",0,0,1,1,1,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",30.2,30.2
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.25,6369.45
"Yes",1,0,0,1,17,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",64.7,1093.1
"No",1,1,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",96.35,6766.95
"No",0,1,1,0,2,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",95.5,181.65
"No",1,0,1,1,27,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Mailed check",66.15,1874.45
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.2,20.2
"No",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",45.25,45.25
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",99.9,7251.7
"Yes",0,0,0,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.7,316.9
"No",1,0,0,0,46,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",74.8,3548.3
"Yes",0,0,0,0,34,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.35,3549.25
"Yes",1,0,0,0,11,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",97.85,1105.4
"No",0,0,1,1,10,1,"No","DSL","No","Yes","No","No","No","No","One year",0,"Mailed check",49.55,475.7
"No",1,0,1,1,70,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","Two year",1,"Credit card (automatic)",69.2,4872.35
"No",1,0,1,1,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.75,418.25
"No",1,0,0,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",79.85,4861.45
"No",1,0,1,0,13,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",76.2,981.45
"No",1,0,0,0,49,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.5,3906.7
"No",0,0,0,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",49.25,97
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.65,144.15
"No",0,0,0,0,52,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",79.75,4217.8
"No",1,0,1,1,69,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",64.15,4254.1
"No",1,1,0,0,43,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.25,3838.75
"Yes",1,0,0,0,15,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.1,1426.4
"No",1,1,1,0,25,1,"Yes","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",69.5,1752.65
"Yes",1,1,1,0,8,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",80.65,633.3
"No",1,1,1,1,60,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",74.85,4456.35
"Yes",0,1,0,0,18,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.45,1752.55
"No",1,0,1,1,63,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",99.65,6311.2
"No",0,1,1,1,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",108.45,7076.35
"No",1,0,1,1,34,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.95,894.3
"No",1,0,0,0,72,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",107.5,7853.7
"No",1,0,1,0,47,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.5,4707.1
"No",0,0,0,0,60,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.9,5450.7
"No",0,0,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",42.1,2962
"No",1,0,1,1,18,1,"No","DSL","No","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",54.4,957.1
"Yes",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",94.4,857.25
"No",1,0,0,0,3,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",75.3,244.1
"No",0,0,1,0,47,1,"Yes","Fiber optic","No","Yes","No","No","No","No","One year",1,"Electronic check",78.9,3650.35
"No",1,0,0,0,31,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",79.2,2497.2
"No",1,0,1,1,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.15,930.9
"No",0,0,0,0,10,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",79.85,887.35
"No",0,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",49.05,49.05
"No",1,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",20.4,1090.65
"No",0,1,1,1,64,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",111.6,7099
"No",0,0,1,1,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.25,1424.6
"No",1,0,0,1,3,1,"No","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",64.5,177.4
"No",1,1,0,0,56,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Electronic check",110.5,6139.5
"No",1,0,0,0,46,1,"No","DSL","No","No","No","No","No","Yes","One year",0,"Credit card (automatic)",55.65,2688.85
"No",1,0,1,1,8,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",54.65,482.25
"No",0,1,0,0,30,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",74.75,2111.3
"No",1,0,1,1,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",25.9,1216.6
"Yes",1,0,0,1,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.35,79.35
"No",1,0,1,1,11,0,"No phone service","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",50.55,565.35
"Yes",1,0,1,0,7,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.15,496.9
"No",1,0,0,0,42,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.8,4327.5
"No",1,0,1,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.15,973.35
"No",0,0,0,0,9,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.3,918.75
"No",1,0,1,0,35,1,"No","DSL","Yes","No","No","No","Yes","No","One year",1,"Bank transfer (automatic)",62.15,2215.45
"No",1,0,1,1,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.65,1057
"No",1,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.95,927.1
"No",0,0,1,0,29,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",33.75,1009.25
"No",0,0,1,1,30,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",82.05,2570.2
"No",0,1,0,0,1,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Electronic check",74.7,74.7
"No",0,0,1,1,66,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",84,5714.25
"No",1,0,0,0,65,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",111.05,7107
"No",0,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",100.9,7459.05
"Yes",1,0,0,0,12,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",78.95,927.35
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",66.85,4748.7
"Yes",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",21.05,113.85
"No",0,0,0,0,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",21,1107.2
"Yes",1,1,1,0,25,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.5,2514.5
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,20.2
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.45,19.45
"No",0,0,0,0,38,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",95,3605.6
"No",1,1,1,0,66,0,"No phone service","DSL","No","Yes","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",45.55,3027.25
"Yes",0,0,1,0,68,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110,7611.85
"No",0,0,0,0,5,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.3,100.2
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",104.15,7303.05
"No",1,0,0,0,32,0,"No phone service","DSL","Yes","No","No","No","No","No","One year",0,"Mailed check",30.15,927.65
"No",0,0,0,0,43,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",0,"Mailed check",94.35,3921.3
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.4,1363.25
"Yes",0,0,1,0,55,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",96.75,5238.9
"No",1,0,0,0,52,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",57.95,3042.25
"No",1,0,0,0,43,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",91.65,3954.1
"Yes",1,1,1,0,37,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.5,2868.15
"No",1,0,1,1,64,0,"No phone service","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",54.6,3423.5
"No",0,0,1,1,3,1,"No","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",89.85,248.4
"No",1,0,0,0,36,0,"No phone service","DSL","Yes","No","No","No","No","No","Two year",0,"Bank transfer (automatic)",31.05,1126.35
"Yes",1,0,1,1,10,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.25,1064.65
"No",1,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.65,835.15
"No",0,0,1,1,27,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",85.2,2151.6
"No",1,0,1,1,56,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",99.8,5515.45
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.7,112.75
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.4,229.55
"No",1,0,1,1,7,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",50.7,350.35
"No",1,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.85,62.9
"No",0,0,0,0,33,1,"No","Fiber optic","Yes","No","No","Yes","Yes","No","Two year",1,"Electronic check",88.95,3027.65
"Yes",1,1,0,0,27,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",78.05,2135.5
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",23.55,1723.95
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,19.75
"No",0,1,0,0,71,0,"No phone service","DSL","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",56.45,3985.35
"No",1,0,0,0,13,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.95,1215.65
"Yes",1,0,1,1,25,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",58.6,1502.65
"No",0,0,0,0,67,1,"No","DSL","No","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",50.55,3260.1
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35.45,35.45
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.35,81.25
"No",1,0,0,0,43,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.7,1188.2
"No",1,0,0,0,23,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75,1778.5
"No",1,0,1,1,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.2,1277.75
"No",0,0,0,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.6,1170.55
"Yes",1,1,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.45,70.45
"No",1,1,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",88.05,6425.65
"Yes",1,0,0,0,8,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Electronic check",71.15,563.65
"No",1,0,1,0,61,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",101.05,5971.25
"No",0,0,0,0,64,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","One year",1,"Credit card (automatic)",84.3,5289.05
"No",0,1,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.95,1756.2
"No",1,0,1,1,65,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",99.05,6416.7
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.6,61.35
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.65,45.65
"No",0,0,0,1,30,1,"No","DSL","No","Yes","Yes","No","Yes","No","One year",0,"Credit card (automatic)",64.5,1929.95
"No",0,0,1,1,15,1,"No","DSL","No","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Mailed check",69.5,1071.4
"No",1,0,1,1,8,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",68.55,564.35
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",95,655.5
"No",1,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",108.15,7930.55
"No",0,0,1,1,62,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",86.1,5215.25
"No",1,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,113.5
"No",1,0,1,1,14,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",80.9,1152.8
"No",1,0,0,0,22,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",84.15,1821.95
"No",0,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.15,419.9
"No",0,0,1,1,16,1,"No","DSL","Yes","No","Yes","No","Yes","No","Two year",0,"Mailed check",64.25,1024
"No",0,0,0,0,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.7,251.6
"No",1,0,0,1,13,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",56,764.55
"Yes",1,0,1,0,20,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",82.4,1592.35
"No",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.7,135.2
"No",0,0,0,0,53,1,"Yes","DSL","No","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",73.9,3958.25
"No",1,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.6,233.9
"No",0,0,1,0,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.9,1363.45
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",70.9,273
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",89.05,6254.45
"Yes",0,1,1,0,58,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",45.3,2651.2
"No",1,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.4,321.4
"No",0,0,1,0,43,1,"No","Fiber optic","Yes","No","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",84.25,3539.25
"Yes",1,0,1,0,2,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.4,242.8
"No",0,0,1,0,14,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",81.95,1181.75
"Yes",1,0,1,0,53,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",94.85,5000.2
"No",1,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.55,654.55
"No",1,0,1,0,34,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",24.7,780.2
"Yes",1,1,0,0,15,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.45,1145.7
"Yes",1,1,0,0,7,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",76.45,503.6
"No",1,0,1,1,15,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.35,1559.25
"No",0,0,1,0,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.55,1252
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",29.95,29.95
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.3,45.3
"Yes",0,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",84.5,662.65
"No",0,0,1,1,33,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",74.75,2453.3
"Yes",1,0,0,0,13,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",79.25,1111.65
"Yes",1,0,1,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.8,24.8
"No",0,0,0,0,20,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",51.8,1023.85
"No",0,0,0,0,3,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Electronic check",30.4,82.15
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.65,244.8
"No",1,0,1,0,40,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",56.6,2379.1
"No",0,0,1,1,43,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Credit card (automatic)",71.9,3173.35
"Yes",0,0,1,0,6,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",91,531
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.75,1375.4
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",109.7,8129.3
"No",0,0,1,1,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.3,1192.7
"No",1,0,1,0,20,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",96.55,1901.65
"No",0,0,1,1,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.1,587.4
"No",0,0,0,0,59,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",111.35,6519.75
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",112.25,8041.65
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.75,20.75
"No",1,0,1,0,27,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",101.9,2681.15
"No",1,0,0,0,14,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",80.05,1112.3
"No",0,0,1,1,71,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",0,"Electronic check",105.55,7405.5
"No",0,0,0,1,13,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",78.3,1033.95
"No",0,0,0,0,44,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",68.85,2958.95
"No",1,0,0,0,33,1,"No","Fiber optic","No","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",79.95,2684.85
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",55.45,4179.2
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",79.9,79.9
"Yes",1,0,0,0,19,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",106.6,1934.45
"No",0,0,1,0,64,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",102.45,6654.1
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",46,84.5
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.25,25.25
"No",0,0,0,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,1124.2
"No",1,0,1,1,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",20,540.05
"No",0,1,1,0,23,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",86.8,1975.85
"No",1,0,1,0,57,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",58.75,3437.45
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",45.25,3139.8
"No",0,0,1,0,66,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",56.6,3789.2
"No",0,0,1,1,65,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",84.2,5324.5
"No",1,0,0,0,8,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",80,624.6
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,268.35
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.75,1836.9
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",20.2,20.2
"Yes",0,0,1,0,4,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",50.05,179.35
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.35,219.35
"No",0,0,0,0,24,0,"No phone service","DSL","Yes","No","No","No","Yes","Yes","One year",1,"Mailed check",50.6,1288.75
"No",1,0,1,1,31,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",81.15,2545.75
"Yes",1,0,1,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",55.2,55.2
"No",0,0,0,0,30,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",89.9,2723.15
"No",1,0,1,1,47,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85.3,4107.25
"No",0,0,0,0,54,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108,5760.65
"No",0,0,0,0,50,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",93.5,4747.5
"Yes",0,0,0,0,1,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Mailed check",84.6,84.6
"No",1,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.25,1566.9
"No",1,0,0,0,29,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",25.15,702
"Yes",0,0,0,0,2,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",54.4,114.1
"No",1,0,0,0,10,0,"No phone service","DSL","No","No","No","Yes","No","No","Two year",1,"Mailed check",29.6,299.05
"No",0,0,1,0,18,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.15,1305.95
"Yes",1,1,0,0,11,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95,1120.3
"No",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,284.35
"No",1,0,0,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",86.6,6350.5
"No",0,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",109.2,7878.3
"No",1,0,1,1,41,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",74.7,3187.65
"No",1,1,1,0,65,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","Month-to-month",0,"Electronic check",94.4,6126.15
"No",1,1,0,0,13,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",54.8,731.3
"No",0,1,0,0,4,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",75.35,273.4
"No",0,0,0,0,41,1,"Yes","DSL","No","No","Yes","No","No","Yes","One year",0,"Mailed check",65,2531.8
"Yes",0,1,0,0,15,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.4,1074.3
"Yes",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",48.55,48.55
"No",0,0,0,0,42,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",1,"Electronic check",99,4298.45
"No",1,0,1,0,51,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","No","One year",1,"Electronic check",93.5,4619.55
"Yes",1,0,1,1,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.4,147.15
"Yes",0,1,1,0,1,0,"No phone service","DSL","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",40.2,40.2
"No",0,0,0,1,32,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",83.7,2633.3
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.85,193.05
"No",1,0,1,1,67,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",59.55,4103.9
"No",1,0,1,1,61,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",115.1,7008.15
"No",0,0,0,0,50,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",114.35,5791.1
"Yes",1,0,1,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.6,80.55
"No",1,1,1,0,29,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",45,1228.65
"Yes",0,1,0,0,3,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",41.15,132.2
"Yes",0,1,0,0,13,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.9,1364.3
"No",0,1,1,0,57,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.85,4925.35
"No",1,0,0,0,31,0,"No phone service","DSL","Yes","Yes","No","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",49.85,1520.1
"No",1,0,1,0,45,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Mailed check",113.3,5032.25
"No",1,0,1,1,61,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",88.1,5526.75
"No",0,0,0,0,50,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.9,1195.25
"No",1,1,0,0,19,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",105,2007.25
"Yes",0,0,0,0,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.35,1099.6
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.25,1732.95
"Yes",1,1,0,0,16,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",94.45,1511.2
"No",0,0,1,0,57,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Electronic check",59.75,3450.15
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",24.8,24.8
"No",0,1,1,0,20,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",107.05,2172.05
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.6,70.6
"Yes",0,0,1,0,5,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",85.4,401.1
"Yes",1,0,1,0,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.05,5624.85
"No",0,1,1,0,21,1,"No","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",64.95,1339.8
"No",0,0,0,0,14,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",55,771.95
"No",1,0,0,0,5,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",50.55,244.75
"No",1,0,0,0,6,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",55.15,322.9
"No",1,0,0,0,10,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",51.2,498.25
"No",1,0,0,1,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",25.4,25.4
"No",1,0,0,0,68,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",54.45,3687.75
"Yes",0,0,1,1,18,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",95.15,1779.95
"No",1,0,0,0,22,1,"Yes","Fiber optic","No","No","No","No","No","No","One year",1,"Credit card (automatic)",76,1783.6
"No",1,0,0,0,20,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.35,927.15
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70,70
"Yes",0,1,0,0,8,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.5,606.55
"Yes",0,0,0,0,10,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.85,435.4
"Yes",0,1,0,0,24,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.1,1712.7
"No",0,0,0,0,35,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Mailed check",61.2,2021.2
"No",0,0,1,1,23,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","One year",0,"Mailed check",86.8,1940.8
"No",1,1,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.35,567.8
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,220.35
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,20.25
"No",1,0,1,1,71,1,"No","Fiber optic","No","No","Yes","No","No","No","Two year",0,"Electronic check",76.05,5436.45
"No",0,1,1,0,35,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.8,3437.5
"No",0,0,1,1,40,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",74.55,3015.75
"Yes",1,0,0,1,1,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",73.6,73.6
"No",0,0,0,0,23,1,"No","DSL","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",64.9,1509.8
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.45,396.1
"No",0,0,0,0,4,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",90.4,356.65
"No",1,0,1,1,68,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",60.3,4109
"No",0,0,0,1,38,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",81.85,3141.7
"No",0,0,1,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.8,1229.1
"Yes",0,1,1,0,32,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.9,2303.35
"No",0,0,1,1,29,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",75.55,2054.4
"No",0,1,1,1,38,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",101.15,3741.85
"No",0,0,0,1,48,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",78.75,3682.45
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.25,19.25
"No",1,0,0,0,22,1,"No","Fiber optic","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",89.05,1886.25
"No",1,0,0,0,43,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",115.05,4895.1
"No",1,1,1,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.35,341.6
"Yes",0,0,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.6,415.55
"No",0,0,1,1,51,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Credit card (automatic)",110.05,5686.4
"No",0,0,0,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.9,1355.1
"Yes",1,0,1,1,38,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Credit card (automatic)",80.3,3058.65
"Yes",0,1,1,0,24,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",93.15,2231.05
"No",0,0,1,0,35,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",91.5,3236.35
"Yes",1,1,0,0,54,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",82.45,4350.1
"No",1,0,1,1,72,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",60,4264
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.8,44.8
"No",1,0,1,1,9,1,"No","DSL","Yes","No","No","No","No","No","One year",0,"Mailed check",48.6,422.3
"No",0,0,0,0,69,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",60.05,4176.7
"No",1,0,1,0,52,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.7,5138.1
"No",1,1,1,0,11,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",82.9,880.05
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.35,139.05
"No",1,1,1,1,28,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",35.9,973.65
"No",1,1,0,0,17,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",82.65,1470.05
"No",1,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.85,739.35
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.2,161.95
"No",0,0,0,0,46,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",94.9,4422.95
"Yes",1,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.85,511.25
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",80.6,155.8
"Yes",0,0,1,1,68,1,"Yes","DSL","No","Yes","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",75.8,5293.95
"Yes",1,0,0,0,43,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",104.6,4759.85
"No",1,0,0,0,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",88.15,6148.45
"No",1,0,0,0,36,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.8,3565.65
"Yes",0,0,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.4,6603
"No",1,1,0,0,32,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",54.65,1830.1
"No",1,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",85.75,6223.8
"No",1,0,1,1,66,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",67.45,4508.65
"No",0,0,0,0,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.5,1328.15
"No",1,0,0,1,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.25,865
"No",1,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",72.1,72.1
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.4,168.2
"No",1,0,1,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.45,1303.5
"No",1,0,0,0,23,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.95,996.85
"No",1,1,1,0,64,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",0,"Bank transfer (automatic)",97,6430.9
"No",0,0,1,1,37,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",62.8,2278.75
"No",0,0,0,1,17,1,"No","DSL","No","No","No","No","No","No","One year",0,"Mailed check",44.6,681.4
"No",1,1,0,0,7,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.15,574.35
"Yes",0,0,1,1,4,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",84.8,371.9
"Yes",1,1,0,0,21,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",41.9,840.1
"Yes",1,0,0,0,10,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",80.25,846
"No",1,1,0,0,16,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",54.1,889
"No",0,0,1,0,64,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",105.25,6823.4
"Yes",0,1,1,0,27,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",30.75,805.1
"No",0,0,1,1,42,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",0,"Electronic check",97.1,4016.75
"No",0,0,0,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,83.75
"No",1,0,0,0,41,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",98.8,3959.15
"No",0,0,1,0,58,1,"No","DSL","No","No","Yes","No","No","No","One year",0,"Credit card (automatic)",50.3,2878.55
"No",1,0,0,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.55,945.7
"No",0,0,0,0,18,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",75.9,1373.05
"Yes",0,0,0,0,5,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",96.5,492.55
"No",0,0,1,0,23,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",59.95,1406
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.15,19.15
"No",0,0,1,0,71,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",98.65,6962.85
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",112.6,8126.65
"No",0,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.6,690.25
"Yes",0,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.65,181.5
"No",0,0,0,1,24,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Mailed check",35.75,830.8
"No",1,0,1,1,56,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",99.75,5608.4
"No",0,0,0,0,37,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",96.1,3646.8
"No",1,0,0,0,43,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",85.1,3662.25
"No",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.35,25.35
"Yes",1,0,1,0,25,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.95,2566.5
"No",1,0,0,0,61,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",89.65,5308.7
"No",0,0,0,0,17,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","One year",0,"Electronic check",86.75,1410.25
"No",1,0,1,0,41,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",86.2,3339.05
"Yes",0,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",50.65,50.65
"No",0,1,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",64.8,4732.35
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.85,90.85
"No",0,0,0,0,48,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",108.1,5067.45
"Yes",0,1,1,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,214.75
"Yes",1,1,1,0,55,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",85.45,4874.7
"No",1,0,0,0,42,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Electronic check",54.75,2348.45
"No",0,0,0,0,44,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Mailed check",90.4,4063
"No",0,0,0,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44,44
"No",1,0,0,0,27,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.6,2595.25
"No",0,1,1,0,27,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",84.8,2309.55
"No",1,1,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.3,89.3
"No",1,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,367.55
"No",1,1,1,0,42,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.05,3944.5
"No",1,0,0,0,66,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.05,5965.95
"No",0,1,1,0,33,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",109.9,3694.7
"Yes",1,0,0,0,34,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.95,2524.45
"No",0,1,0,0,33,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",54.6,1803.7
"No",1,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.05,415.1
"No",1,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.75,624.15
"No",1,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.05,237.7
"Yes",0,0,1,1,69,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.45,7007.6
"No",1,0,1,0,68,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",55.9,3848.8
"No",0,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.7,419.4
"No",0,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.8,1468.75
"No",0,0,1,1,60,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",95.4,5812
"No",0,1,1,1,32,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Mailed check",93.95,2861.45
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.9,19.9
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.6,19.6
"Yes",0,1,0,0,3,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",81.35,233.7
"No",1,0,1,0,46,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.45,1066.15
"No",1,0,1,0,29,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,2149.05
"No",0,0,0,0,51,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Electronic check",87.35,4473
"No",1,1,1,0,48,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",70.65,3545.05
"No",1,0,1,1,16,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",73.25,1195.75
"No",0,0,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",98.7,6858.9
"No",1,0,1,1,40,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.8,1024.7
"Yes",1,0,1,1,22,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",83.3,1845.9
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.3,75.3
"No",1,0,1,1,5,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",24.3,132.25
"No",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.85,515.45
"No",0,0,0,1,29,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",100.55,2830.45
"No",0,0,1,1,44,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",25.7,1110.5
"No",1,0,0,0,10,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",40.7,449.3
"No",1,1,1,0,55,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",51.65,2838.55
"No",0,1,1,0,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",105.1,5376.4
"No",1,0,1,1,10,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85.95,858.6
"No",0,0,0,0,18,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.6,1395.05
"No",1,0,1,0,68,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",58.25,3975.7
"Yes",1,0,1,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.4,1182.55
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",65.2,4784.45
"No",0,0,0,0,2,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Electronic check",53.45,119.5
"Yes",0,0,0,0,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",45.4,518.9
"No",0,0,1,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Electronic check",19.75,899.45
"No",1,0,0,0,26,0,"No phone service","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",44.45,1183.8
"No",0,0,1,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.85,720.05
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",114.05,8468.2
"No",0,0,1,0,35,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.85,3161.2
"No",0,0,0,0,1,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",55.05,55.05
"No",1,0,1,1,16,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",112.95,1882.55
"No",1,1,0,0,49,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",101.55,5070.4
"No",1,0,1,0,54,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Mailed check",114.65,6049.5
"No",1,0,0,1,18,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",0,"Electronic check",64.8,1166.7
"No",1,0,1,0,36,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80.4,2937.65
"Yes",1,0,0,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.9,6396.45
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",69.55,69.55
"No",1,0,1,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.05,1270.25
"No",0,0,1,1,8,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.75,759.55
"No",0,0,1,1,72,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",105.5,7611.55
"No",1,0,0,0,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",24.7,1642.75
"No",1,1,0,0,22,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Mailed check",69.75,1545.4
"No",0,0,1,0,60,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",60.2,3582.4
"Yes",1,0,1,1,28,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",81.05,2227.1
"No",1,0,1,0,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.4,1417.9
"No",1,0,0,0,24,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.15,2494.65
"No",0,0,1,1,28,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",92.9,2768.35
"No",1,0,1,1,30,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",80.8,2369.3
"No",0,0,1,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,38
"No",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.1,75.1
"No",0,0,0,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,100.9
"No",1,0,1,0,24,1,"No","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",69.45,1614.05
"Yes",0,0,1,1,4,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",101.15,385.9
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.8,673.25
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.05,8404.9
"No",0,0,0,0,70,0,"No phone service","DSL","No","No","No","Yes","No","Yes","Two year",1,"Mailed check",40.05,2799.75
"No",0,1,1,0,64,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",102.1,6538.45
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","One year",1,"Electronic check",89.7,6588.95
"No",1,0,0,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.9,868.1
"Yes",1,0,1,1,13,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",55.95,734.35
"No",1,1,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.65,330.6
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55,55
"No",0,0,1,0,9,1,"No","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Mailed check",70.05,564.4
"No",0,0,1,0,24,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",53.6,1315.35
"Yes",1,0,1,1,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.7,74.7
"Yes",0,0,0,0,24,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.25,1861.5
"No",0,1,1,1,35,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",76.05,2747.2
"No",1,0,1,1,7,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",75.7,554.05
"Yes",0,0,0,0,5,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",96.1,453.4
"Yes",1,0,0,1,15,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",69,994.8
"No",0,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.65,225.75
"Yes",1,0,1,0,48,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",45.3,2145
"No",1,1,0,0,20,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",81.45,1671.6
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",108.5,8003.8
"Yes",1,0,1,1,8,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",83.55,680.05
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Two year",1,"Credit card (automatic)",84.5,6130.85
"No",1,0,0,0,15,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.15,1415
"No",0,0,0,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",88.6,6201.95
"No",1,0,1,1,0,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",52.55,NA
"Yes",0,0,0,1,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.35,74.35
"No",0,0,1,1,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.8,6597.25
"No",1,0,0,0,2,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",59,114.15
"Yes",1,0,1,0,2,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",74.4,139.4
"No",0,1,1,0,61,1,"Yes","DSL","No","Yes","No","No","No","Yes","One year",0,"Bank transfer (automatic)",64.05,3902.6
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,20.4
"Yes",0,0,0,0,22,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",43.75,903.6
"No",0,0,1,0,28,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",60.9,1785.65
"No",1,0,1,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.8,1397.65
"Yes",1,1,0,0,5,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",28.45,131.05
"Yes",1,0,0,0,12,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",99.7,1238.45
"No",0,0,0,0,34,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",116.25,3899.05
"No",1,1,1,0,71,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Two year",1,"Credit card (automatic)",80.7,5676
"No",1,0,1,1,70,1,"Yes","DSL","Yes","No","No","No","No","Yes","One year",0,"Bank transfer (automatic)",65.2,4543.15
"No",1,0,1,1,52,1,"No","Fiber optic","Yes","No","Yes","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",84.05,4326.8
"No",0,0,0,1,69,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",79.45,5502.55
"Yes",1,1,0,0,20,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",94.1,1782.4
"No",0,0,0,1,11,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",78,851.8
"Yes",0,0,1,0,2,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",94.2,167.5
"Yes",1,0,1,1,6,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",80.5,502.85
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,19.85
"No",0,1,1,1,20,1,"No","Fiber optic","Yes","No","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",94.3,1818.3
"No",0,0,0,0,61,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.45,6300.15
"Yes",1,1,1,0,5,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.35,334.8
"No",1,0,0,0,56,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.45,5916.95
"No",0,0,0,0,30,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",95,2852.4
"Yes",0,0,0,0,40,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",104.8,4131.95
"No",1,0,0,0,28,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",54.3,1546.3
"No",1,1,1,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.05,302.6
"Yes",1,1,1,0,27,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.2,1929.35
"No",0,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.05,265.45
"No",0,0,1,1,67,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",105.4,6989.45
"No",0,1,1,0,29,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",51.6,1442
"No",0,0,1,1,55,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",85.5,4713.4
"Yes",1,0,0,0,23,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",75.6,1758.6
"Yes",0,0,1,0,34,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.05,3480
"No",0,0,0,0,52,1,"No","Fiber optic","Yes","No","Yes","No","Yes","No","One year",0,"Electronic check",91.25,4738.3
"No",0,1,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",115.75,8399.15
"No",0,0,1,1,58,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","One year",1,"Credit card (automatic)",94.7,5430.35
"No",0,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,686.95
"No",1,1,0,0,56,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",99.9,5706.3
"No",1,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",21.1,490.65
"No",0,0,1,1,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,1360.25
"No",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.95,174.45
"No",0,1,1,1,68,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",107.15,7379.8
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85,85
"No",0,0,0,0,12,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.55,1021.75
"No",1,0,1,0,63,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",81.55,5029.05
"No",1,0,1,1,33,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Mailed check",58.45,1955.4
"No",1,0,1,0,69,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",95.65,6744.2
"No",1,0,1,1,60,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.6,4946.7
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",113.1,8248.5
"No",1,0,0,0,11,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",58.95,601.6
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,19.55
"Yes",0,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",86.05,834.1
"Yes",0,0,0,0,13,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",45.55,597
"No",0,0,1,1,34,1,"No","Fiber optic","No","No","No","No","No","Yes","One year",1,"Bank transfer (automatic)",78.95,2647.2
"Yes",0,0,1,1,39,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Mailed check",86.3,3266
"No",1,0,0,0,65,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105.05,6744.25
"No",0,1,1,0,50,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",101.9,5265.5
"No",0,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,311.6
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.3,7966.9
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.6,8220.4
"No",0,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.35,1153.25
"No",1,0,1,1,23,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.6,514.75
"Yes",0,0,0,0,32,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.35,2596.15
"No",1,0,1,1,56,1,"Yes","DSL","Yes","No","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",68.75,3808
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.9,19.9
"No",0,0,0,0,38,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","One year",0,"Mailed check",70.6,2708.2
"No",0,0,0,0,11,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.2,760.05
"No",0,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",49.3,49.3
"No",0,0,1,0,56,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",107.25,6033.3
"No",0,0,1,0,3,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",23.6,89.05
"No",0,0,1,1,7,1,"No","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",69.7,516.15
"No",0,0,1,1,59,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",99.5,5861.75
"No",0,0,0,0,7,1,"No","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Bank transfer (automatic)",64.3,445.95
"No",0,0,1,1,71,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",70.85,4973.4
"No",0,0,1,1,15,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","One year",0,"Electronic check",101.9,1667.25
"No",0,0,1,0,71,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",73.5,5357.75
"Yes",1,0,0,0,35,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.25,3527.6
"No",1,0,0,0,11,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",40.4,422.6
"No",1,0,1,1,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.25,1103.25
"No",0,1,0,0,47,1,"Yes","DSL","No","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",59.6,2754
"No",1,0,0,0,11,1,"No","DSL","No","No","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",64.9,697.25
"Yes",0,0,1,0,56,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Credit card (automatic)",100.3,5614.45
"No",1,1,1,0,28,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",110.85,3204.4
"No",0,0,1,0,61,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",81.05,4747.65
"No",0,0,1,1,31,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",98.05,3082.1
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.5,597.9
"No",0,1,1,0,35,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",94.55,3365.4
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.65,38.8
"Yes",1,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19,233.55
"Yes",1,0,0,0,1,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",75.3,75.3
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.2,346.2
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19,19
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20,61.7
"Yes",1,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.7,85.7
"No",0,0,0,0,52,1,"No","DSL","Yes","Yes","No","No","Yes","No","Two year",1,"Credit card (automatic)",63.25,3342.45
"No",0,0,1,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,85.1
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Two year",1,"Electronic check",99.15,7422.1
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",90.4,6668.05
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",111.9,8071.05
"No",0,0,1,1,46,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",24.9,1174.8
"No",0,0,1,1,63,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",83.5,5435
"No",0,0,0,0,30,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",84.3,2438.6
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.6,45.6
"Yes",1,0,0,0,12,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",61.65,713.75
"No",0,0,0,0,16,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",54.85,916.15
"No",0,0,0,0,4,1,"Yes","DSL","No","No","No","Yes","No","Yes","Month-to-month",0,"Mailed check",65.55,237.2
"No",0,0,1,0,51,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","One year",1,"Credit card (automatic)",90.35,4614.55
"No",0,0,1,0,65,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.4,1414.45
"No",0,0,0,0,16,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",74.55,1170.5
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.95,47.7
"No",1,0,1,1,66,1,"Yes","Fiber optic","No","No","No","No","No","No","One year",1,"Bank transfer (automatic)",74.25,4859.25
"No",0,0,0,0,46,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",108.65,4903.2
"No",1,0,0,0,32,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",109.55,3608
"No",0,0,1,0,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.65,6094.25
"No",0,0,1,1,38,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",81,3084.9
"No",0,0,0,1,51,1,"No","DSL","No","No","No","Yes","No","No","One year",0,"Credit card (automatic)",47.85,2356.75
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",114.55,8306.05
"Yes",1,1,1,0,65,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",105.25,6786.4
"Yes",0,0,1,1,9,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",29.95,248.95
"Yes",1,0,1,1,9,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Month-to-month",0,"Mailed check",65,663.05
"No",0,0,0,1,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.55,1357.1
"No",1,1,0,0,44,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",109.8,4860.35
"No",0,0,0,0,50,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",69.5,3418.2
"No",1,0,0,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",48.85,631.4
"No",0,0,0,0,8,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",25.25,186.3
"No",1,1,0,0,66,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",102.85,6976.75
"No",1,0,0,0,57,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",87.55,4884.85
"No",1,0,0,0,7,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",78.55,522.95
"No",0,1,1,1,10,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",34.55,362.6
"No",1,0,0,0,62,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","One year",1,"Electronic check",92.05,5755.8
"No",0,0,1,1,40,1,"No","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Electronic check",85.05,3355.65
"No",1,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,406.95
"Yes",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20,137.6
"No",1,0,1,0,25,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",95.15,2395.7
"No",0,0,1,0,23,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",84.25,1968.1
"No",1,1,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",104.6,6819.45
"No",1,1,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",111.65,7943.45
"Yes",0,1,1,0,49,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",90.05,4547.25
"Yes",0,1,1,1,43,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",110.75,4687.9
"No",1,0,1,0,46,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",55,2473.95
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.85,6562.9
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.35,176.3
"No",1,0,0,0,40,0,"No phone service","DSL","Yes","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",54.55,2236.2
"Yes",1,0,1,1,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.5,6985.65
"No",0,0,0,0,31,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",99.45,3109.9
"No",1,0,1,0,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",70.9,4911.35
"Yes",0,1,1,1,56,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",104.55,5794.65
"Yes",0,0,1,0,10,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.25,855.3
"No",0,0,1,1,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.4,1620.2
"Yes",1,0,1,1,43,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",56.15,2499.3
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.55,89.55
"No",1,1,0,0,49,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",89.85,4287.2
"No",1,0,1,1,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",25.25,394.85
"Yes",0,1,1,0,20,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.55,1899.65
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.7,45.7
"No",0,0,1,1,50,1,"Yes","DSL","No","No","Yes","Yes","Yes","No","One year",1,"Electronic check",69.65,3442.15
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",89.5,161.5
"No",0,1,0,0,24,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",70,1732.6
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.55,222.3
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",74.6,74.6
"No",0,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,655.3
"No",1,0,0,0,17,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24.8,475.25
"Yes",1,1,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.65,164.3
"No",0,0,0,0,10,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",95.1,865.1
"No",0,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",88.85,6132.7
"No",0,0,1,0,45,1,"No","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",78.8,3597.5
"Yes",0,0,1,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.85,35.9
"No",0,0,1,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.35,697.65
"Yes",1,0,0,0,4,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.25,96.05
"No",1,0,0,0,10,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.25,428.7
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"No",0,0,1,1,65,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","Two year",1,"Mailed check",69.55,4459.15
"No",1,0,1,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.5,1167.6
"No",1,0,0,0,3,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",74.75,238.1
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.65,145.15
"No",0,0,0,0,49,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",30.2,1453.1
"Yes",1,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.65,191.05
"No",1,0,1,0,70,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",57.8,4039.3
"No",1,0,1,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.85,1039.45
"No",0,0,1,1,53,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.55,1336.1
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",75.05,75.05
"No",0,0,0,0,22,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",24.85,493.4
"Yes",0,1,0,0,52,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",49.15,2550.9
"No",0,1,0,0,65,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.35,7246.15
"No",1,0,0,0,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.55,1203.95
"Yes",1,0,0,0,2,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",34.7,62.25
"No",0,0,0,0,3,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",107.95,313.6
"No",0,0,1,0,45,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",81.4,3775.85
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80,80
"No",1,0,1,1,61,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",73.8,4616.05
"No",0,0,0,0,3,1,"No","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",64.4,195.65
"No",1,1,0,0,40,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",103.75,4188.4
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",71.1,71.1
"No",1,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",49.9,49.9
"No",0,0,0,0,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.6,1266.4
"Yes",0,1,0,0,2,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.25,91.1
"No",0,0,0,0,52,0,"No phone service","DSL","No","Yes","No","No","No","No","One year",0,"Mailed check",30.1,1623.4
"No",0,0,0,0,51,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",83.4,4149.45
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.45,20.45
"No",0,0,1,1,31,1,"Yes","DSL","Yes","Yes","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",75.25,2344.5
"No",0,0,0,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.55,1013.05
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.1,270.7
"No",1,1,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.05,417
"No",1,0,1,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.65,20.65
"No",0,0,1,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",85.15,6316.2
"Yes",0,0,1,1,3,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",50.15,168.15
"No",0,1,1,1,47,1,"No","Fiber optic","No","Yes","No","No","Yes","No","One year",1,"Bank transfer (automatic)",84.95,4018.05
"No",0,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",66.5,4811.6
"No",0,0,1,1,66,1,"Yes","DSL","No","No","Yes","No","Yes","No","Two year",1,"Bank transfer (automatic)",63.3,4189.7
"No",0,0,0,0,35,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",83.15,2848.45
"No",0,0,0,0,29,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.9,2516.2
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.55,33.6
"No",0,0,0,0,4,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",49.25,208.45
"Yes",1,0,0,0,25,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.85,2015.35
"No",1,0,0,0,65,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Mailed check",59.6,3739.8
"No",0,1,0,0,27,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",104.65,2964
"No",0,0,1,0,29,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",75.3,2263.4
"No",0,0,1,1,29,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",80.1,2211.8
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,19.55
"No",1,0,1,0,20,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",81,1683.7
"No",1,0,0,0,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.7,1519
"No",1,0,0,1,14,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",86,1164.05
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.4,1710.9
"No",0,0,0,0,46,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",89.15,4245.55
"No",1,0,1,0,71,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",58.25,4145.9
"No",0,0,0,0,32,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",85.65,2664.3
"No",1,0,0,0,26,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",50.35,1277.5
"No",0,1,1,0,68,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",80.35,5589.3
"No",0,0,1,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.2,34.75
"No",0,0,1,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.55,1305.95
"Yes",1,0,1,1,4,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.95,381.3
"Yes",0,0,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.35,141.5
"Yes",0,1,1,0,33,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.5,3105.55
"No",0,1,1,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",21.25,204.55
"No",1,0,0,0,22,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",26.25,605.9
"No",1,0,1,1,5,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.85,356.1
"Yes",1,1,0,0,30,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",91.7,2758.15
"No",0,0,0,0,65,1,"Yes","DSL","No","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",74.2,4805.65
"Yes",1,0,0,0,45,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",87.25,3941.7
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,92.75
"No",0,0,1,1,25,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",75.5,1901.05
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Two year",0,"Bank transfer (automatic)",79.05,5730.7
"No",1,0,1,0,27,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",90.15,2423.4
"No",0,0,1,1,32,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",50.6,1653.45
"No",1,0,0,0,30,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",110.45,3327.05
"No",0,0,1,0,70,1,"No","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",101,7085.5
"No",0,1,0,0,42,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.35,3344.1
"No",1,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",89.85,6697.35
"No",1,0,0,0,47,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Mailed check",65,2879.9
"No",1,0,0,0,2,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Electronic check",80.45,137.1
"Yes",0,0,0,0,10,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",98.55,1008.55
"No",1,0,1,1,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.1,1551.6
"No",1,0,0,0,5,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.05,202.15
"No",1,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.8,7882.25
"No",0,1,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.95,8196.4
"No",1,1,0,0,3,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",75.05,202.9
"No",0,0,1,0,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.25,855.1
"No",1,0,0,0,63,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",90.05,5817
"No",1,0,0,0,27,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",56.7,1652.95
"No",0,0,1,1,70,1,"No","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",80.15,5600.15
"No",0,0,1,1,7,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",71.35,515.75
"No",0,0,0,1,0,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.25,NA
"No",1,0,1,0,2,1,"No","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",90.35,190.5
"Yes",0,1,0,0,20,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.55,1842.8
"No",0,0,0,0,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.7,1253.8
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,57.2
"Yes",1,0,0,1,15,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",85.9,1269.55
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",90.35,6563.4
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.8,20.8
"Yes",1,0,0,0,22,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",89.25,1907.85
"Yes",0,0,1,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,208.85
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",66.85,4758.8
"No",0,0,1,1,65,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.9,1292.6
"No",1,0,0,0,11,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",35.8,363.15
"No",0,0,0,0,22,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",78.85,1600.25
"No",0,0,0,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.4,275.7
"No",0,0,0,0,41,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",74.25,3089.1
"No",0,0,1,0,17,1,"No","DSL","Yes","Yes","No","No","No","Yes","One year",0,"Mailed check",64.8,1175.6
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.45,237.3
"Yes",0,0,0,0,15,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.35,1444.65
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,19.9
"Yes",1,0,1,0,5,1,"No","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Mailed check",88.9,454.15
"Yes",0,0,1,0,33,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",95.8,3036.75
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",110.65,8065.65
"No",1,0,1,1,3,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",0,"Mailed check",40.3,92.5
"Yes",0,0,0,0,2,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",82,184.65
"No",1,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",107,6152.3
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.35,89.5
"No",0,0,1,1,71,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",73.35,5154.5
"No",1,0,1,1,5,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.8,220.45
"No",0,0,1,1,27,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",54.75,1510.3
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",52.2,52.2
"No",0,0,0,1,63,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",40.6,2588.95
"Yes",1,1,0,0,46,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",110,4874.8
"No",0,0,1,1,72,1,"Yes","DSL","Yes","No","No","No","No","No","Two year",0,"Bank transfer (automatic)",55.3,3983.6
"No",1,0,1,0,34,1,"Yes","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",60.85,2003.6
"No",1,0,1,1,24,1,"Yes","DSL","Yes","Yes","No","No","Yes","Yes","One year",0,"Electronic check",78.4,1832.4
"No",0,0,0,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",69.65,4908.25
"No",1,0,1,1,60,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",59.85,3590.2
"No",0,0,0,0,68,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",76.9,5023
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.85,146.6
"No",1,0,0,1,34,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",67.65,2339.3
"No",1,0,0,0,6,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",45,298.7
"No",0,0,1,0,2,1,"No","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Mailed check",64.2,143.65
"No",0,0,0,0,31,1,"Yes","Fiber optic","No","No","No","Yes","No","No","One year",0,"Credit card (automatic)",81.7,2548.65
"No",1,0,1,1,20,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",25.55,507.4
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20,20
"Yes",0,0,0,0,62,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",96.75,6125.4
"No",1,1,1,0,70,1,"Yes","Fiber optic","No","No","No","No","No","No","Two year",1,"Credit card (automatic)",75.65,5411.4
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",98.5,1058.25
"No",0,0,1,1,39,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",23.8,903.8
"No",1,0,1,0,46,1,"No","DSL","No","Yes","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",64.2,3009.5
"Yes",0,0,0,0,6,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",85.35,489.45
"No",1,0,1,1,72,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",76.8,5468.45
"No",0,0,0,0,18,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Credit card (automatic)",55.2,1058.1
"No",0,0,1,0,71,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.55,7616
"Yes",0,0,1,0,40,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.3,4113.1
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.55,69.55
"Yes",0,0,0,0,58,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",103.25,6017.65
"Yes",0,0,0,0,70,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",104,7250.15
"No",1,0,1,0,42,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",25.25,1108.2
"No",0,0,1,1,34,0,"No phone service","DSL","Yes","No","No","No","No","No","One year",0,"Bank transfer (automatic)",30.4,938.65
"No",0,1,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.05,94.15
"No",1,0,0,0,25,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",84.6,2088.05
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Mailed check",86.2,178.7
"No",1,0,1,1,55,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",103.7,5656.75
"Yes",0,0,1,0,21,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",111.2,2317.1
"No",0,0,1,0,70,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",88,5986.45
"No",1,0,1,0,61,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",106.35,6751.35
"No",0,0,1,1,43,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",79.15,3566.6
"No",0,0,0,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",103.1,4889.3
"No",0,0,0,0,5,1,"No","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",63.95,318.1
"No",1,0,0,0,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.8,1563.95
"Yes",1,0,1,1,16,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",89.45,1430.25
"Yes",0,1,1,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.6,644.35
"No",1,0,1,1,14,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",25.55,372.45
"Yes",0,0,1,1,60,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","One year",0,"Electronic check",90.95,5453.4
"No",0,0,1,1,34,0,"No phone service","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",44.85,1442.6
"Yes",1,0,1,0,50,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Electronic check",108.55,5610.7
"No",0,0,1,1,38,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.05,963.95
"No",1,0,1,1,70,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",74.1,5222.3
"No",1,0,1,1,37,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",88.8,3340.55
"Yes",1,1,0,0,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",78.85,292.8
"No",0,1,1,1,60,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",93.25,5774.55
"No",0,0,1,1,62,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",71.4,4487.3
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.4,44.4
"No",0,0,0,0,36,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",79.2,2854.95
"No",0,0,0,0,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.4,905.55
"Yes",1,1,0,0,55,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",100,5509.3
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",105,7589.8
"Yes",1,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.8,229.6
"No",1,0,0,0,13,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",30.85,394.1
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.9,89.9
"No",1,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.55,295.95
"No",1,0,0,0,65,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",84.85,5459.2
"No",1,0,1,1,12,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",0,"Credit card (automatic)",33.15,444.75
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",92,6782.15
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.8,6510.45
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.8,8476.5
"No",0,0,0,1,52,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",85.15,4461.85
"No",0,0,0,0,2,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24.85,62
"No",1,0,0,0,5,1,"No","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",64.35,352.65
"No",1,0,0,0,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.5,1424.9
"Yes",1,0,0,1,62,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",100.15,6413.65
"No",0,0,0,0,72,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.05,6309.65
"Yes",0,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",50.8,50.8
"No",1,0,1,0,66,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","One year",0,"Electronic check",89,5898.6
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",64.8,4719.75
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.8,457.3
"No",0,0,1,1,64,1,"Yes","Fiber optic","Yes","No","Yes","No","No","Yes","Two year",0,"Bank transfer (automatic)",93.4,5822.3
"Yes",0,1,1,0,20,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",73.65,1463.5
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.1,307.4
"Yes",0,0,0,0,22,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.65,2104.55
"Yes",0,0,1,0,4,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",80.6,319.15
"No",0,0,1,0,62,0,"No phone service","DSL","No","No","No","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",39,2337.45
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.5,104.3
"Yes",0,0,1,0,59,1,"Yes","Fiber optic","No","No","No","No","No","Yes","One year",0,"Electronic check",85.55,5084.65
"No",0,0,0,1,3,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",26.4,121.25
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",98.2,7015.9
"No",0,0,1,1,57,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",97.55,5598
"No",0,0,0,1,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.95,1269.1
"Yes",1,0,0,0,60,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",50.8,3027.4
"No",0,0,0,1,45,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",99.7,4634.35
"No",1,0,0,0,3,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",34.8,113.95
"Yes",1,0,0,0,15,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",105.1,1582.75
"No",1,0,0,1,51,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",60.15,3077
"No",1,0,0,0,60,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Electronic check",64.75,4039.5
"No",0,0,0,0,33,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",54.65,1665.2
"Yes",0,0,0,0,10,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",110.1,1043.3
"No",0,1,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.3,504.2
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",83.9,497.55
"No",1,0,1,0,67,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.25,7511.65
"No",1,0,1,1,49,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",1,"Credit card (automatic)",35.8,1782
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.05,20.05
"No",1,1,0,0,7,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",84.35,609.65
"No",1,1,0,0,27,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",110.5,2857.6
"No",0,0,1,1,37,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",0,"Credit card (automatic)",91.2,3247.55
"Yes",1,0,1,1,63,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",100.55,6215.35
"No",0,0,1,1,31,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",89.3,2823
"Yes",0,0,1,1,50,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.85,5017.9
"No",0,1,0,0,32,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",81.1,2619.25
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.6,24.6
"No",1,0,1,0,63,1,"Yes","Fiber optic","No","No","No","Yes","No","No","One year",1,"Credit card (automatic)",81.2,4965.1
"No",0,0,0,0,30,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",94.3,2679.7
"No",0,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.1,8310.55
"No",1,0,0,0,53,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",0,"Electronic check",105.55,5682.25
"Yes",1,0,0,0,12,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",98.9,1120.95
"No",0,0,1,0,50,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",94.4,4914.9
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.5,27.55
"Yes",1,0,0,0,9,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",98.3,923.5
"Yes",0,0,0,0,17,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",93.85,1625.65
"No",1,0,1,0,56,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",105.6,6068.65
"No",0,0,1,1,67,1,"No","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",81.35,5398.6
"Yes",0,1,0,0,9,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.5,918.6
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",56.4,234.85
"No",0,0,0,0,19,1,"No","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",65.35,1231.85
"No",1,0,0,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,170.9
"No",1,0,0,0,71,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",111.25,7984.15
"Yes",0,1,0,0,10,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",72.85,688.65
"No",1,1,0,0,15,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",0,"Credit card (automatic)",89,1288.3
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",106.1,7848.5
"No",0,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.05,267
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.2,1798.9
"Yes",0,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.55,73.55
"No",1,1,0,0,23,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.4,1643.55
"No",0,0,0,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",65.55,4807.45
"No",1,0,0,0,26,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",80.7,2193
"No",1,0,0,0,21,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Mailed check",104.55,2239.4
"No",0,0,1,0,60,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.15,1505.9
"No",0,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,255.35
"No",0,0,1,0,16,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.4,1189.4
"No",1,0,1,0,63,1,"Yes","DSL","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",79.7,4786.15
"No",1,1,0,0,22,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",81.7,1820.9
"No",1,0,1,1,32,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",76.3,2404.15
"Yes",1,1,0,0,3,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.4,205.05
"Yes",1,0,0,0,13,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",81.15,952.3
"No",1,0,1,1,68,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",103.75,7039.45
"No",1,0,1,1,30,1,"No","Fiber optic","No","No","Yes","No","No","Yes","One year",0,"Electronic check",86.45,2538.05
"No",1,0,0,0,16,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",75.1,1212.85
"No",0,0,0,0,33,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",80.6,2651.1
"No",0,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.3,1304.8
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.6,360.1
"No",1,0,0,0,12,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",1,"Mailed check",33.6,435.45
"No",1,1,1,0,4,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",83.25,308.05
"No",1,0,1,1,0,1,"No","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Mailed check",80.85,NA
"Yes",1,0,0,0,6,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",79.05,434.5
"No",1,0,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",108.05,7118.9
"No",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,320.45
"No",1,0,0,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",21.05,531.55
"No",1,0,0,1,13,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",30.15,382.2
"No",0,0,0,0,24,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",79.85,2001
"No",1,0,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",65.5,4919.7
"No",1,0,1,1,54,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.1,5645.8
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",74.4,215.8
"No",0,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.5,77.6
"No",1,1,1,1,32,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",91.35,2896.55
"Yes",0,1,0,0,35,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.05,3395.8
"No",0,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.5,759.35
"Yes",0,1,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.95,85.15
"No",1,0,0,0,8,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",75.6,535.55
"No",0,0,0,0,22,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",55.1,1253.15
"No",1,0,0,0,15,1,"No","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",58.95,955.15
"No",0,0,0,0,22,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.1,2162.6
"Yes",0,0,1,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",44.7,44.7
"No",1,0,1,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.45,1813.35
"No",0,0,0,0,4,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Electronic check",56.75,245.15
"No",0,0,0,0,25,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",81.75,2028.8
"No",1,0,1,1,32,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",86.1,2723.75
"No",0,1,1,0,7,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",29.8,220.45
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.5,365.8
"No",0,1,1,0,8,1,"No","DSL","Yes","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",60.9,551.95
"No",1,1,0,0,56,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",73.25,4054.2
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.7,45.7
"Yes",0,1,0,0,8,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",0,"Credit card (automatic)",100.3,832.35
"Yes",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.25,112.3
"No",0,0,0,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.85,60.65
"No",1,0,0,0,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",77.35,5550.1
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96,174.8
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",90.55,90.55
"No",0,0,1,0,49,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",93.85,4733.1
"No",0,0,0,0,58,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",70.1,4048.95
"Yes",0,1,1,0,44,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",30.35,1359.7
"No",1,0,1,1,59,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",75.95,4542.35
"Yes",0,0,0,0,71,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",108.05,7532.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.9,69.9
"No",1,0,0,0,11,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.25,888.65
"Yes",0,1,1,0,62,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",103.75,6383.35
"No",1,0,1,1,35,1,"No","DSL","Yes","No","No","Yes","No","No","One year",1,"Bank transfer (automatic)",54.95,1916
"No",1,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.5,413
"No",0,0,1,1,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,808.95
"No",1,0,0,0,39,1,"No","DSL","Yes","No","No","No","No","No","One year",1,"Electronic check",47.85,1886.4
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.6,86.6
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.75,1679.25
"Yes",1,1,1,0,33,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.6,2656.5
"No",1,0,0,0,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",43.8,540.95
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.75,19.75
"No",0,0,0,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.15,537.35
"No",0,0,1,1,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.6,678.8
"No",1,0,1,0,56,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",80.3,4513.65
"No",1,0,0,0,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.35,1423.85
"No",1,0,1,1,22,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.25,555.4
"No",1,0,1,1,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",26.1,225.55
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20,268.45
"Yes",1,0,0,0,35,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",85.3,2917.5
"Yes",1,0,0,0,34,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",70,2416.1
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.3,424.45
"No",0,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.7,1492.1
"No",0,0,0,0,2,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",70.3,132.4
"Yes",1,0,0,0,7,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",95.35,660.9
"Yes",0,1,1,0,27,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.5,1893.95
"No",0,0,1,1,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.55,284.9
"No",1,0,0,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.85,784.25
"No",0,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,417.7
"No",1,1,1,0,53,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",95.85,5016.25
"Yes",1,0,0,0,18,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",90.1,1612.75
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",68.95,119.75
"Yes",0,0,1,1,32,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.55,3204.65
"No",0,1,1,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",20.75,485.2
"No",0,0,0,0,3,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",50.15,160.85
"No",1,0,1,1,71,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Mailed check",58.65,4145.25
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.9,827.45
"No",1,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",49.5,49.5
"Yes",0,0,1,1,18,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",57.45,990.85
"Yes",0,0,1,1,12,1,"No","DSL","No","No","No","No","No","Yes","One year",0,"Credit card (automatic)",53.65,696.35
"No",0,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",80.1,5585.4
"No",1,0,0,0,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.4,1601.2
"No",0,0,0,0,4,0,"No phone service","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",40.05,162.45
"No",1,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.5,470.2
"No",1,0,1,1,39,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",51.05,2066
"No",0,0,1,0,28,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",54.35,1426.45
"No",1,1,0,0,5,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",84.7,392.5
"No",1,1,1,0,45,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",86.1,3861.45
"No",0,0,0,0,37,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.35,2552.9
"No",1,1,1,0,60,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110,6668.35
"Yes",0,1,0,0,8,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.6,819.4
"No",1,0,0,0,47,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","One year",0,"Credit card (automatic)",94.9,4615.25
"Yes",0,0,1,1,26,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",83.75,2070.6
"Yes",1,1,1,1,3,1,"No","Fiber optic","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",88.3,273.75
"No",1,0,1,1,50,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.75,3557.7
"No",0,0,1,1,27,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",71.6,1957.1
"Yes",1,1,0,0,8,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",92.1,729.95
"No",1,0,1,0,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.65,1416.75
"No",1,0,1,0,71,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",81.85,5924.4
"No",0,0,0,0,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.1,1697.7
"No",0,0,1,1,68,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.7,7849.85
"No",1,0,0,0,13,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",49.15,649.4
"No",0,0,1,0,56,1,"No","Fiber optic","No","No","No","No","No","Yes","One year",1,"Electronic check",80.9,4557.5
"Yes",0,0,1,0,38,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.45,3013.05
"Yes",0,1,0,0,14,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",90.45,1266.1
"No",1,0,0,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.3,360.35
"No",1,0,1,1,14,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.2,1046.5
"Yes",0,0,1,1,32,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.75,2347.9
"No",1,0,0,0,8,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",54.25,447.75
"No",1,0,1,1,43,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.3,4209.95
"No",1,0,0,0,52,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Credit card (automatic)",74,3877.65
"No",0,0,0,0,3,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",50.25,152.3
"No",0,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.8,572.2
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,19.65
"Yes",0,1,0,0,12,0,"No phone service","DSL","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",43.65,526.95
"No",1,0,1,1,16,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",35.5,552.7
"No",1,0,0,0,40,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",80.75,3208.65
"Yes",1,0,0,0,5,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",39.5,210.75
"Yes",0,0,1,0,40,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",97.1,3706.95
"No",1,0,0,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.55,620.75
"Yes",1,0,0,0,5,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80,412.5
"Yes",1,0,0,0,10,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Mailed check",84.7,832.05
"Yes",0,0,1,1,2,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",89.55,185.55
"Yes",0,0,0,0,23,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",90.6,1943.2
"No",0,0,1,1,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.05,505.9
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",112.4,8046.85
"No",1,0,1,0,34,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",50.2,1815.3
"No",0,0,0,0,10,1,"No","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",0,"Bank transfer (automatic)",62.25,612.95
"No",1,0,0,0,14,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",55.7,795.15
"Yes",1,0,0,0,23,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",90.05,2169.8
"No",0,0,1,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.65,973.1
"No",0,0,1,0,24,1,"No","Fiber optic","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",89.25,2210.2
"Yes",0,0,1,0,49,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.05,4853.75
"No",0,1,0,0,20,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",54,1055.9
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",69.75,144.55
"Yes",1,0,0,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",49.05,91.1
"No",0,0,0,0,22,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",56.75,1304.85
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",98.05,713
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",21.1,21.1
"No",1,0,1,1,59,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",96.65,5580.8
"No",1,0,1,1,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",24.5,1497.9
"Yes",1,0,0,0,41,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",114.5,4527.45
"No",1,1,0,0,59,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Two year",1,"Credit card (automatic)",79.2,4590.35
"No",1,0,1,1,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.55,200.2
"No",0,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.05,614.45
"No",0,1,1,0,46,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.85,4564.9
"No",0,0,1,1,0,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.75,NA
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.95,171.15
"No",1,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.6,1012.4
"Yes",1,1,0,0,13,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",74.3,940.35
"Yes",1,1,0,0,11,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",89.7,1047.7
"No",0,0,0,0,32,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",87.65,2766.4
"Yes",0,1,1,0,17,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.45,1622.45
"No",1,0,0,0,16,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.75,1129.35
"No",1,0,0,0,51,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",107.45,5680.9
"No",0,0,0,0,29,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",75.35,2243.9
"No",0,0,1,0,70,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",64.95,4523.25
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","Two year",0,"Electronic check",100.45,7159.7
"No",0,0,1,1,41,1,"Yes","DSL","No","Yes","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",68.5,2839.95
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.55,80.55
"No",1,0,1,0,7,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",81.25,580.1
"Yes",0,0,1,1,25,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Electronic check",90.4,2178.6
"No",0,0,1,1,67,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","One year",0,"Electronic check",89.55,6038.55
"No",0,0,1,1,5,1,"Yes","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",55.7,259.4
"No",0,0,0,1,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",24.8,324.15
"No",1,0,1,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20,417.65
"Yes",0,0,1,1,3,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",56.15,168.15
"No",0,0,1,1,54,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",105.2,5637.85
"No",0,0,0,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.55,839.4
"No",1,0,1,0,9,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.75,769.1
"No",1,0,0,0,63,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",97.45,6253
"No",1,0,1,0,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.25,1641.8
"No",1,0,0,0,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.6,1678.05
"No",0,0,1,0,40,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",50.15,2058.5
"No",0,0,0,0,60,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",39.6,2424.5
"Yes",1,0,0,0,4,1,"No","Fiber optic","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",94.4,387.2
"No",1,1,0,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",89.85,6293.45
"Yes",1,0,1,0,37,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",78.95,2839.65
"No",0,0,1,0,32,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",98.85,3145.9
"No",0,0,0,0,39,1,"Yes","DSL","No","No","No","Yes","No","No","Two year",1,"Credit card (automatic)",53.85,2200.7
"No",1,0,0,0,38,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",24.25,914.4
"No",0,0,0,0,52,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",89.45,4577.75
"No",1,0,1,1,48,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",105.25,4997.5
"No",0,0,1,1,70,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",59.5,4144.8
"No",0,0,0,0,20,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",70.55,1493.55
"No",1,0,0,0,50,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",82.5,4179.1
"Yes",1,0,0,0,19,0,"No phone service","DSL","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",44.85,893.55
"No",0,0,1,1,25,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Bank transfer (automatic)",61.6,1611
"No",0,0,0,0,12,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.05,593.05
"Yes",0,1,1,0,39,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.65,4284.8
"Yes",0,0,0,0,7,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",74.65,544.55
"No",1,0,1,1,23,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","One year",1,"Mailed check",66.25,1533.8
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.4,529.8
"No",0,1,0,0,47,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",86.05,3865.6
"No",0,0,1,1,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.15,515.75
"Yes",1,0,1,0,14,1,"Yes","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",64.7,941
"Yes",1,1,1,0,11,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.05,1133.65
"No",0,0,0,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.25,48.35
"No",1,0,1,1,26,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",81.95,2070.05
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.65,8333.95
"No",1,0,1,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20,1209.25
"No",0,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.8,1396.25
"No",0,0,1,1,11,1,"Yes","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",65.15,723.35
"No",0,1,1,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,228.65
"No",1,0,0,1,13,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",88.95,1161.75
"No",0,0,0,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.2,98.35
"No",0,1,1,1,11,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.2,775.3
"No",0,0,1,0,18,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",56.8,1074.65
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35.55,35.55
"No",1,0,1,0,32,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.5,2324.7
"No",0,0,0,0,29,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",35.6,1072.6
"No",1,0,0,0,3,1,"Yes","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",60.25,170.5
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.15,196.9
"Yes",0,0,1,1,13,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Mailed check",96.65,1162.85
"No",1,0,0,0,41,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",40.35,1677.85
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",18.85,18.85
"No",0,0,0,0,7,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",54.85,370.4
"No",1,0,1,0,52,1,"No","DSL","Yes","No","Yes","No","Yes","No","One year",1,"Mailed check",64.3,3410.6
"No",1,0,1,1,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.65,1138.8
"No",0,0,1,0,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",76.1,5264.25
"No",1,0,0,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",18.7,1005.7
"No",1,1,1,0,62,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",97.95,5936.55
"No",1,0,1,0,60,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",94.1,5475.9
"Yes",1,1,1,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.4,224.05
"No",1,1,1,0,23,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.1,2326.05
"Yes",0,0,0,1,1,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",31.35,31.35
"No",1,0,0,0,67,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",72.35,4991.5
"Yes",1,0,0,0,12,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.75,1052.4
"No",1,1,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",82.7,5831.2
"No",0,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.9,510.8
"No",1,0,0,0,5,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",53.8,283.95
"No",0,0,0,0,26,1,"Yes","DSL","No","No","No","No","No","No","One year",1,"Credit card (automatic)",51.55,1295.4
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,19.65
"No",0,1,0,0,70,0,"No phone service","DSL","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",44.05,3011.65
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",114,8093.15
"Yes",0,0,1,0,60,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",94.4,5610.25
"No",1,1,1,1,32,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.4,3217.65
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.85,19.85
"No",1,0,0,0,14,1,"Yes","DSL","No","Yes","No","No","No","No","One year",1,"Mailed check",54.25,773.2
"No",1,0,0,0,13,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",80,1029.35
"Yes",1,0,0,0,6,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",109.9,669.45
"No",1,0,0,0,46,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","Two year",0,"Mailed check",79.2,3593.8
"Yes",0,0,0,0,15,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",101.35,1553.95
"No",0,1,1,0,43,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",94.3,3953.15
"No",0,0,0,0,39,1,"No","DSL","No","No","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",49.8,1971.15
"Yes",0,1,0,0,21,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",60.05,1236.15
"No",0,0,0,0,57,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",53.75,3196
"No",1,0,1,0,53,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Electronic check",93.45,4872.2
"No",0,0,1,1,18,1,"No","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",87.9,1500.5
"Yes",1,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",60.15,60.15
"No",1,0,1,0,58,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",1,"Bank transfer (automatic)",61.05,3478.75
"No",1,1,0,0,71,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",104.05,7413.55
"No",1,0,0,0,35,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",99.25,3532
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",85.7,256.75
"No",0,0,0,0,38,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",104.85,3887.25
"No",0,0,1,1,35,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",69.15,2490.15
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",90.45,593.45
"No",1,0,0,0,47,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",74.45,3510.3
"No",1,0,0,0,14,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",50.45,765.45
"No",1,1,1,0,20,1,"No","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",60,1259.35
"No",0,0,1,0,66,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Electronic check",85.25,5538.35
"No",0,0,1,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.45,340.85
"No",1,0,0,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.75,844.45
"No",1,0,1,0,17,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",78.9,1348.95
"No",0,0,0,0,37,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",104.5,3778
"No",1,0,0,0,12,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",49.4,611.65
"Yes",0,0,1,0,53,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",94.25,4867.95
"No",1,0,0,0,60,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25,1505.05
"No",0,0,1,1,18,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",25.55,467.85
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.9,74.9
"No",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,194.2
"No",1,0,0,1,9,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",69.4,571.45
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.25,80.25
"No",0,0,1,0,56,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","One year",1,"Electronic check",93.15,5253.95
"Yes",0,0,1,1,17,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69,1149.65
"Yes",1,0,1,1,11,1,"Yes","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",66.35,740.8
"No",0,0,0,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.55,521.35
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.2,1412.65
"Yes",0,0,0,0,19,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",86,1532.45
"Yes",1,0,1,1,3,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.3,250.05
"No",0,0,1,1,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.4,1090.6
"No",0,0,1,0,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",23.75,1446.8
"Yes",0,0,0,0,24,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",90.55,2282.55
"No",1,0,1,1,62,1,"Yes","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",70.45,4300.45
"No",0,0,0,0,17,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",65.75,1111.2
"No",0,0,0,0,9,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.6,190.1
"No",0,0,1,1,64,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Mailed check",69.25,4447.75
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.9,143.35
"Yes",0,0,1,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.85,45.85
"Yes",1,0,1,0,16,0,"No phone service","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",49.95,810.2
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.65,1830.05
"No",0,0,0,0,30,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",90.4,2820.65
"No",1,0,1,0,49,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",100.85,4847.35
"No",0,0,1,0,61,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",75.35,4729.3
"No",0,0,1,1,47,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",87.2,4017.45
"No",0,0,0,0,20,1,"No","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",64.4,1398.6
"Yes",0,0,1,1,34,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",78.3,2564.3
"No",1,0,1,1,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.7,1685.9
"No",0,0,0,1,54,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",105.85,5826.65
"No",0,1,1,0,61,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","No","One year",1,"Mailed check",98.3,6066.55
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.95,228.4
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.45,270.2
"Yes",1,1,0,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.15,1529.2
"No",1,0,1,1,3,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",58.7,168.6
"No",0,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.15,536.35
"No",0,0,0,0,30,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Mailed check",64.5,1888.45
"No",1,0,1,0,21,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",28.5,629.35
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.3,45.3
"Yes",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.4,289.3
"No",0,1,1,0,23,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.45,2117.25
"No",1,0,1,1,45,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",105.15,4730.9
"No",1,0,1,1,24,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",83.15,2033.05
"Yes",1,0,0,0,11,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",90.15,987.95
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.05,45.05
"No",1,0,1,0,56,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",103.2,5744.35
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",75.8,75.8
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.45,19.45
"Yes",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.3,523.15
"No",1,1,1,0,55,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",88.8,4805.3
"Yes",1,0,0,0,2,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",30.9,59.05
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85.9,6110.75
"No",1,1,0,0,45,0,"No phone service","DSL","No","No","No","No","No","Yes","One year",0,"Electronic check",34.2,1596.6
"No",1,0,0,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,1046.2
"Yes",1,1,0,0,46,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Credit card (automatic)",95.25,4424.2
"No",0,0,0,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",50.3,92.75
"No",1,0,1,0,2,1,"No","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",1,"Electronic check",80.15,194.55
"No",1,0,1,0,12,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",51.25,612.1
"Yes",1,1,1,0,68,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.6,6127.6
"No",0,0,1,1,69,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",95.2,6671.7
"No",0,1,0,1,56,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","One year",0,"Credit card (automatic)",94.8,5264.3
"No",1,1,0,0,4,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",80.25,303.7
"No",0,0,1,0,64,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",76.1,4818.8
"Yes",0,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",110.15,6448.05
"No",0,0,1,1,62,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",115.55,7159.05
"No",0,0,1,1,63,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.65,1574.5
"No",1,0,0,0,53,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Electronic check",53.6,2879.2
"No",0,0,1,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.45,86.05
"No",0,1,1,0,49,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",88.2,4159.45
"No",1,0,1,1,62,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",101.15,6638.35
"No",1,0,1,0,55,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Mailed check",56.8,3112.05
"No",1,1,1,0,71,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Electronic check",99.4,7168.25
"No",1,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.1,1326.25
"No",0,0,1,1,36,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",60.7,2234.55
"No",0,0,1,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.95,495.15
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.85,8317.95
"No",1,0,0,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.25,679.8
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",62.8,62.8
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",105.5,7544
"No",0,0,1,1,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.85,1188.25
"Yes",0,1,1,0,7,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.5,676.7
"No",1,0,0,0,1,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",74.1,74.1
"No",1,0,1,1,30,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",107.5,3242.5
"No",0,0,0,0,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,1240.15
"No",0,0,0,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Bank transfer (automatic)",68.8,4111.35
"No",0,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",84.45,5899.85
"Yes",0,0,1,0,8,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",75,632.95
"No",1,0,0,0,62,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",84.5,5193.2
"No",0,0,1,1,67,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",111.2,7530.8
"Yes",0,0,0,0,6,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.75,270.95
"No",1,0,1,1,70,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.6,5460.2
"No",1,1,0,0,20,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",80.7,1614.2
"No",1,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.6,402.5
"No",1,0,1,1,24,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Electronic check",57.6,1367.75
"Yes",1,0,1,0,11,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.05,483.7
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.6,7962.2
"No",1,0,1,1,66,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",58.2,3810.8
"No",1,0,1,1,45,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",81,3533.6
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.7,1396.9
"Yes",0,1,1,0,15,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",85.6,1345.55
"No",1,0,0,0,28,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",59.55,1646.45
"Yes",1,0,0,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",115.55,8127.6
"No",1,0,0,0,36,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Mailed check",75.55,2680.15
"Yes",0,1,0,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.6,1281
"Yes",1,0,0,0,18,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.2,1553.9
"Yes",1,0,1,0,34,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",97.65,3207.55
"No",0,0,1,1,42,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",45.1,2049.05
"No",0,0,0,0,48,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",70.95,3629.2
"Yes",0,0,1,0,47,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",109.55,5124.55
"Yes",1,0,1,1,39,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Electronic check",89.55,3474.45
"No",1,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.9,202.3
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.95,147.5
"No",1,0,0,0,3,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24.6,86.35
"No",0,0,0,0,8,1,"No","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",66.7,579
"Yes",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.45,19.45
"No",0,0,1,1,32,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",0,"Mailed check",94.8,3131.55
"No",0,0,1,1,60,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",65.85,3928.3
"No",1,0,1,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.95,187.75
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.65,1710.15
"Yes",1,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,76.35
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.25,69.25
"No",1,0,1,1,43,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",51.25,2151.6
"Yes",0,0,1,0,59,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",99.5,5961.1
"No",1,0,1,0,23,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",54.25,1221.55
"No",1,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.4,1496.45
"No",0,0,1,0,22,1,"No","DSL","Yes","No","No","Yes","No","No","One year",1,"Credit card (automatic)",56.25,1292.2
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",25.15,25.15
"No",0,0,0,0,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.95,1713.1
"No",0,0,0,0,50,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",1,"Mailed check",35.4,1748.9
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.2,25.2
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45,96.45
"No",1,0,1,0,15,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",75.35,1114.55
"No",0,0,0,0,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.4,609.1
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.15,20.15
"Yes",0,0,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",105,7133.25
"No",1,0,1,1,0,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",56.05,NA
"Yes",0,0,0,1,3,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",54.7,169.45
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,141.6
"No",0,0,1,1,64,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",73.05,4688.65
"No",1,0,1,0,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.5,563.05
"No",1,0,1,0,57,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",100.75,5985
"Yes",1,0,1,1,14,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",87.25,1258.6
"No",0,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.95,373.5
"Yes",0,0,1,0,10,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.95,857.2
"No",1,0,1,0,51,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",49.65,2553.35
"No",1,0,1,0,67,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Mailed check",65.65,4322.85
"No",0,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.45,250.8
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",60.95,4549.05
"No",0,0,1,1,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",20.35,1359.5
"Yes",1,0,0,0,18,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",88.35,1639.3
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.5,178.85
"No",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.2,633.85
"No",0,0,1,0,48,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",111.45,5315.1
"No",0,0,0,0,10,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.15,735.5
"Yes",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.75,889.9
"Yes",1,1,0,0,13,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.05,1290
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",78.45,330.05
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.2,237.95
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",92,6474.4
"No",1,0,1,1,51,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",85.5,4421.95
"Yes",0,0,1,0,59,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",41.05,2452.7
"Yes",0,0,1,0,10,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.6,813.85
"No",0,1,1,0,61,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",82.15,4904.85
"No",0,0,0,0,54,1,"No","Fiber optic","Yes","No","Yes","Yes","No","No","One year",0,"Electronic check",84.4,4484.05
"No",1,0,0,0,33,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",60.9,2033.85
"No",1,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.25,538.2
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.2,79.2
"No",0,0,0,0,23,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Mailed check",95.3,2192.9
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,19.85
"No",0,0,1,1,45,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",84.35,3858.05
"No",1,0,1,1,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.85,854.8
"Yes",0,0,0,0,5,1,"No","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Mailed check",70,347.4
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",82.3,5815.15
"No",1,0,1,1,58,1,"Yes","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",66.8,3970.4
"No",1,0,0,0,70,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",44.6,3058.15
"No",0,0,1,1,61,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",98.45,6145.2
"No",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.7,129.2
"No",1,0,1,1,46,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",24.95,1165.9
"Yes",1,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.95,49.95
"Yes",1,0,1,0,22,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.25,1554
"No",1,0,0,0,48,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",102.5,4904.25
"No",0,0,0,0,64,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.55,5632.55
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.3,1643.25
"No",1,0,1,1,12,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",58.35,740.55
"Yes",1,1,1,0,34,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",94.25,3217.55
"No",1,0,1,1,72,1,"No","DSL","Yes","Yes","Yes","No","No","Yes","Two year",0,"Credit card (automatic)",68.75,4888.2
"No",0,0,1,0,29,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",85.8,2440.25
"No",0,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.1,620.55
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,20.35
"No",1,0,1,1,62,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",110.8,6840.95
"Yes",0,0,1,0,41,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",73,3001.2
"Yes",1,0,0,0,64,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",100.05,6254.2
"No",1,0,0,0,4,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",82.85,319.6
"No",1,0,0,0,24,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",1,"Electronic check",84.35,1938.05
"No",1,0,1,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.55,294.5
"No",0,0,0,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,58.3
"Yes",1,1,0,0,4,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.8,442.85
"Yes",1,0,0,1,18,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35,553
"No",0,0,0,0,8,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",66.25,546.45
"No",1,0,0,0,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.3,797.1
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",76,76
"No",0,0,0,1,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.3,1673.8
"No",0,0,0,1,8,0,"No phone service","DSL","Yes","No","No","Yes","No","Yes","Two year",1,"Mailed check",44.55,343.45
"No",1,0,1,0,71,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",104.1,7412.25
"No",1,0,1,1,43,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",92.55,4039
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.85,170.85
"No",0,1,0,0,29,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",101.45,2948.6
"Yes",1,0,1,0,15,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",84.3,1308.4
"No",0,0,1,1,65,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",94.55,6078.75
"No",0,0,0,0,35,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Electronic check",95.5,3418.2
"No",0,0,0,0,64,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",100.3,6603.8
"No",1,0,1,1,58,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",55.5,3166.9
"No",1,1,0,0,18,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",49.85,865.75
"No",0,0,1,1,67,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.55,6373.1
"No",0,0,1,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.15,1177.05
"No",1,0,1,0,60,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.8,5985.75
"Yes",0,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",84.4,732.5
"No",1,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",113.05,7869.05
"Yes",0,0,1,0,15,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.1,1504.05
"No",1,0,0,1,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.95,936.7
"No",0,0,1,0,12,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",74.15,741.4
"No",0,1,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",1,"Electronic check",92,6585.2
"No",0,1,0,0,44,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",73.85,3122.4
"Yes",0,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.45,50.45
"No",0,0,1,1,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.45,1088.25
"No",1,0,0,0,23,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.8,615.35
"No",1,0,1,0,43,1,"Yes","DSL","No","No","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",64.85,2908.2
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.75,739.9
"No",0,0,1,0,9,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Mailed check",68.95,593.85
"Yes",0,0,0,0,12,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",99.95,1132.75
"No",1,1,1,0,65,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",109.4,7227.45
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",91.4,193.6
"No",0,0,0,0,27,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",49,1291.35
"No",1,0,0,0,40,1,"No","DSL","No","No","Yes","No","No","No","One year",1,"Mailed check",50.25,2023.55
"Yes",1,1,0,0,5,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",75.55,349.65
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.9,153.95
"No",1,1,1,0,58,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",97.8,5458.8
"No",1,0,1,1,52,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",0,"Electronic check",100.3,5244.45
"No",0,0,1,0,3,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",55.8,154.55
"No",0,0,0,1,41,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",111.15,4507.15
"No",0,0,0,0,20,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",98.55,2031.95
"No",0,0,0,1,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.05,50.05
"Yes",0,0,0,1,4,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",80.8,332.45
"No",0,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.85,473.9
"No",1,1,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.5,106.8
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.35,152.6
"No",0,0,0,0,18,1,"Yes","DSL","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Mailed check",69.5,1199.4
"No",0,1,0,0,52,0,"No phone service","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",48.8,2555.05
"No",0,0,0,0,31,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.5,2979.2
"No",0,0,1,1,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.65,654.85
"No",1,0,1,0,36,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",106.05,3834.4
"Yes",1,0,1,0,16,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100,1534.75
"No",0,0,1,0,42,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",108.3,4586.15
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.55,20.55
"No",1,0,0,0,60,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",99.65,5941.05
"Yes",0,0,0,0,5,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",85.3,424.15
"No",0,0,1,0,22,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","No","Month-to-month",0,"Credit card (automatic)",95.9,2234.95
"No",0,0,1,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20,666.75
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.4,281
"No",0,0,0,0,9,1,"No","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Mailed check",64.95,547.8
"No",0,0,1,1,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",74.6,74.6
"No",0,0,1,1,12,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.2,571.15
"No",1,0,0,0,23,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","One year",1,"Mailed check",73.75,1756.6
"No",0,0,0,0,62,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",1,"Bank transfer (automatic)",92.3,5731.45
"Yes",0,0,0,0,37,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",98.8,3475.55
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.2,156.85
"No",0,0,1,0,31,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Credit card (automatic)",88.65,2683.2
"Yes",0,0,1,1,13,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.4,896.75
"Yes",1,0,0,0,24,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.75,2407.3
"No",0,0,1,1,45,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.95,4456.65
"No",1,1,1,0,69,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",105.4,6998.95
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,36.8
"Yes",0,0,1,1,61,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",106,6547.7
"Yes",0,0,0,0,41,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.7,4346.4
"No",1,0,0,0,44,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",49.05,2265
"No",0,0,0,0,39,0,"No phone service","DSL","No","No","Yes","Yes","No","No","One year",0,"Mailed check",35.55,1309.15
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",65.1,4754.3
"No",1,1,0,0,13,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",96.85,1235.55
"No",1,0,1,1,51,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","One year",1,"Credit card (automatic)",69.75,3562.5
"No",1,1,1,0,71,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",99.2,7213.75
"Yes",0,1,0,0,22,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.7,2082.95
"Yes",1,0,0,0,2,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",55.05,102.75
"No",1,0,0,0,56,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.8,5914.4
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",51.25,51.25
"No",1,0,1,1,23,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Mailed check",57.75,1282.85
"No",1,1,1,0,66,1,"Yes","DSL","No","Yes","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",70.85,4738.85
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,19.55
"Yes",0,1,0,0,19,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",88.2,1775.8
"No",0,0,0,0,11,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.5,795.65
"Yes",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.75,145
"No",1,0,1,1,52,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",98.15,4993.4
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.25,61.45
"No",1,0,1,1,51,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.15,4018.55
"Yes",0,1,0,0,15,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.65,1146.65
"No",0,1,1,0,64,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",94.25,6081.4
"No",1,0,0,0,37,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",40.2,1478.85
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.95,243.65
"No",0,0,1,0,49,1,"Yes","DSL","Yes","No","No","No","No","No","One year",1,"Electronic check",55.35,2633.95
"No",1,1,0,0,45,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",102.15,4735.35
"No",1,0,0,0,18,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.1,1247.75
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.7,74.7
"No",0,0,1,0,68,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",54.1,3794.5
"No",0,0,0,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.65,1008.7
"No",1,1,1,1,23,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",88.45,2130.55
"Yes",0,0,0,0,17,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",76.65,1313.55
"No",0,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",80.4,5727.15
"No",1,0,1,1,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.25,1372.9
"No",1,0,1,1,14,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.8,1203.9
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",25.8,25.8
"No",1,0,0,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.5,1215.1
"No",1,0,0,0,41,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","One year",1,"Electronic check",68.6,2877.05
"No",1,0,1,0,17,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",92.6,1579.7
"No",0,0,1,0,56,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Electronic check",100.55,5514.95
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.55,96.1
"Yes",1,0,0,0,2,0,"No phone service","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",42.6,72.4
"No",1,0,1,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.6,55.25
"No",0,0,0,0,37,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Electronic check",67.45,2443.3
"Yes",1,0,0,0,29,1,"No","DSL","Yes","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",68.85,1970.5
"No",0,0,0,0,8,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",43.55,335.4
"No",1,0,0,0,63,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",109.85,7002.95
"No",1,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.65,158.95
"No",1,0,0,0,3,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",95.4,293.15
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",21,1493.75
"No",1,0,0,0,19,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",56.2,1093.4
"No",1,0,1,0,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",18.4,1057.85
"Yes",0,0,1,1,2,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",90,190.05
"No",1,0,1,1,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",25.75,882.55
"No",0,0,0,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.6,300.4
"Yes",1,0,0,0,14,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",75.35,1025.95
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.8,1436.95
"No",0,1,1,0,7,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",64.2,475
"No",0,0,1,1,69,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",75.75,5388.15
"No",1,0,1,1,72,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",78.95,5730.15
"Yes",0,0,0,0,8,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",100.85,819.55
"No",1,0,1,1,4,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",50.3,217.1
"No",0,0,1,1,63,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",80.3,4896.35
"No",0,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.85,1434.1
"No",1,0,0,0,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Electronic check",21.1,937.1
"Yes",1,0,1,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.95,330.15
"No",0,0,1,0,30,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",50,1474.9
"No",0,0,0,0,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.75,6536.5
"No",1,0,0,0,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.85,1128.1
"Yes",1,0,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",107.5,6873.75
"No",0,0,1,1,25,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",85.9,2199.05
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.85,45.85
"No",0,1,1,0,6,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",80.8,457.1
"No",0,0,0,0,22,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.25,566.5
"No",1,0,1,1,31,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",80.55,2471.6
"No",1,0,1,1,39,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",81.5,3107.3
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.9,518.3
"Yes",1,0,1,0,53,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",106.1,5769.75
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",0,"Electronic check",91.7,91.7
"No",0,0,0,0,12,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",67.25,832.3
"Yes",1,0,0,0,16,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",95.6,1555.65
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,45.3
"No",0,0,0,1,39,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","One year",0,"Bank transfer (automatic)",45.05,1790.6
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,74.95
"No",1,0,1,1,7,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",34.65,246.6
"No",0,1,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.35,261.65
"Yes",0,1,0,0,10,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.35,898.35
"No",1,0,0,0,55,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",81.55,4509.5
"No",0,0,1,1,72,1,"No","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",75.4,5480.25
"No",1,0,1,0,10,1,"No","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",67.8,653.15
"No",0,1,0,0,11,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",111.4,1183.05
"No",1,0,1,1,15,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",46.3,639.45
"No",1,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.4,478.75
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"Yes",1,1,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45,127.1
"No",0,0,1,1,47,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",1,"Electronic check",96.1,4391.45
"No",1,0,0,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,270.6
"Yes",0,0,0,0,66,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",99.5,6710.5
"No",1,1,1,0,68,1,"No","DSL","No","Yes","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",60.65,3975.9
"Yes",1,0,1,1,17,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",98.6,1704.95
"Yes",1,0,0,0,7,1,"No","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",59.5,415.95
"Yes",0,1,1,0,12,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.45,950.2
"No",1,1,1,0,21,1,"Yes","DSL","No","Yes","Yes","No","No","Yes","One year",0,"Bank transfer (automatic)",71.7,1497.05
"No",0,0,0,0,21,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",36,780.15
"No",1,0,1,1,56,1,"Yes","DSL","Yes","No","No","No","Yes","No","One year",0,"Bank transfer (automatic)",65.2,3512.15
"No",1,0,1,1,6,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",48.95,273.25
"No",1,1,0,0,65,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",53.5,3517.9
"No",0,0,1,0,42,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Credit card (automatic)",80.45,3375.9
"No",1,0,1,1,68,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.05,7508.55
"No",0,0,1,1,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",26.3,1245.05
"No",1,1,0,0,50,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",106.8,5347.95
"No",1,1,0,0,7,1,"No","DSL","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",64.95,493.65
"No",1,0,1,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",19.35,1263.85
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",21.1,385.55
"Yes",1,0,1,1,42,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",77.95,3384
"No",0,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.85,84.2
"No",1,0,0,1,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",26,1638.7
"Yes",0,1,0,0,2,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.7,165.4
"No",1,0,1,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.35,120.25
"No",0,0,1,0,48,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Bank transfer (automatic)",96.9,4473.45
"No",0,0,1,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.55,520.55
"No",1,0,1,1,70,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.4,5717.85
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",88.8,88.8
"No",0,0,1,0,46,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Electronic check",94.65,4312.5
"Yes",0,0,0,0,30,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.25,2755.35
"Yes",1,0,0,0,15,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",64.65,994.55
"No",0,0,1,1,69,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",0,"Credit card (automatic)",95.75,6511.25
"No",0,0,0,0,65,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.55,1218.65
"No",0,1,1,1,72,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",104.1,7447.7
"Yes",0,1,1,0,13,1,"No","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.05,1169.35
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.1,279.5
"No",0,0,1,0,51,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.55,5720.35
"No",0,0,1,1,51,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Credit card (automatic)",60.5,3121.45
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",90.95,6468.6
"Yes",0,0,1,1,67,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Electronic check",87.4,5918.8
"No",0,0,0,0,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,675.6
"No",0,0,1,0,67,0,"No phone service","DSL","Yes","Yes","No","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",50.95,3521.7
"No",1,0,1,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.05,923.1
"No",0,0,1,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.4,1110.35
"No",0,0,0,0,27,1,"Yes","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",59.45,1611.65
"Yes",1,1,0,0,23,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.75,2293.6
"No",0,0,0,0,69,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",81.5,5553.25
"No",1,0,1,1,2,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",29.05,44.75
"Yes",1,0,0,0,35,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.45,3029.1
"No",1,0,1,0,46,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","One year",0,"Mailed check",70.6,3231.05
"No",1,0,0,0,54,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",97.2,5129.45
"Yes",1,0,1,0,56,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",98.25,5508.35
"Yes",1,0,1,0,9,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.75,655.9
"No",0,0,0,0,20,1,"Yes","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",59.2,1191.2
"No",0,0,0,0,11,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",75.9,866.4
"No",1,1,1,0,30,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.05,2627.2
"No",0,0,1,0,68,1,"No","DSL","Yes","Yes","Yes","No","No","Yes","Two year",0,"Bank transfer (automatic)",70.95,4741.45
"No",0,1,1,0,38,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",102.6,4009.2
"Yes",1,1,1,0,17,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",85.35,1463.45
"Yes",0,0,0,0,48,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",106.1,5082.8
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",43.8,43.8
"No",0,0,1,1,63,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Electronic check",59,3707.6
"No",1,0,0,0,3,1,"No","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",69.95,220.45
"No",1,0,0,0,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.35,1133.7
"No",0,0,0,0,66,0,"No phone service","DSL","No","No","No","Yes","No","No","One year",0,"Credit card (automatic)",29.45,1983.15
"No",1,0,1,1,68,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Two year",1,"Credit card (automatic)",84.4,5746.75
"Yes",0,1,0,0,17,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.05,770.6
"No",1,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.65,134.05
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",87.1,6230.1
"No",1,0,1,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,573.05
"No",0,0,1,0,37,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",90.35,3419.3
"Yes",1,0,0,0,34,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Mailed check",109.8,3587.25
"Yes",1,1,0,0,42,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.65,3541.35
"No",1,0,1,1,59,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Mailed check",65.5,3801.3
"Yes",0,0,1,1,11,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",79.5,868.5
"No",0,1,1,1,60,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",80.95,4859.1
"No",1,0,0,0,27,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",56.15,1439.35
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",85.8,85.8
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.1,79.1
"No",0,0,1,0,17,0,"No phone service","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Mailed check",34.4,592.75
"No",0,0,1,0,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.75,1185.95
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",18.8,18.8
"Yes",1,0,1,1,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.3,134.5
"No",1,0,0,0,53,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",90.8,4921.2
"No",0,0,0,0,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",25.6,901.25
"Yes",0,0,1,1,50,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",105.95,5341.8
"No",0,0,1,1,68,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","Two year",0,"Credit card (automatic)",70.8,4859.95
"No",0,0,1,0,47,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",25.4,1139.2
"No",1,1,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",108.8,7082.45
"Yes",0,0,0,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.75,324.6
"Yes",0,0,1,0,51,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.65,4812.75
"Yes",1,0,0,0,46,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",96.05,4399.5
"No",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.85,663.55
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.25,174.65
"No",0,0,0,0,14,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",24.8,321.7
"No",1,0,0,0,45,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",115.65,5125.5
"No",1,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.6,548.9
"Yes",0,1,0,1,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",50.15,50.15
"No",0,0,1,1,66,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",103.15,7031.3
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",72.1,5016.65
"Yes",1,0,1,0,41,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",113.6,4594.95
"No",1,0,1,1,23,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.1,611.45
"Yes",1,0,0,0,29,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",78.9,2384.15
"No",1,0,0,0,4,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",80.15,319.85
"No",0,0,1,1,6,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.4,153.3
"No",1,1,1,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",105.4,7035.6
"No",0,1,0,1,7,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.75,344.2
"No",0,0,1,1,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",24.45,1431.65
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25,1849.2
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",85.25,6083.1
"No",0,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.6,426.65
"No",1,0,0,1,35,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",50.15,1655.35
"No",0,1,1,0,27,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.55,1943.9
"Yes",1,0,1,1,26,1,"Yes","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",60.05,1616.15
"No",0,0,1,1,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",26.4,314.95
"No",1,0,0,0,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,804.85
"No",0,0,1,1,7,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",58.85,465.7
"No",0,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",97.55,6669.05
"No",0,0,1,1,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.65,1161.75
"No",0,0,1,1,39,0,"No phone service","DSL","No","No","No","No","No","No","One year",1,"Credit card (automatic)",25.25,947.75
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",114.45,8375.05
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",34.7,34.7
"No",0,0,1,1,54,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","One year",1,"Electronic check",70.7,3770
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.3,264.8
"No",1,0,1,1,63,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",75.55,4707.85
"No",0,0,1,1,71,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Two year",1,"Electronic check",84.8,6152.4
"No",1,0,0,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.65,958.1
"No",0,0,0,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.45,943
"Yes",1,0,1,1,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",102.45,6615.15
"Yes",1,0,1,0,21,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.4,2200.25
"No",0,0,0,0,11,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",35.65,425.1
"Yes",0,0,0,1,1,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.75,99.75
"No",1,1,1,0,55,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",90.45,5044.8
"No",0,0,0,0,69,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",97.65,6743.55
"No",1,1,0,0,3,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",73.85,196.4
"Yes",0,0,0,0,4,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",74.4,299.7
"No",0,1,0,0,30,1,"Yes","DSL","No","No","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",69.1,2093.9
"No",1,0,0,0,5,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",82.75,417.75
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.4,1725.4
"No",1,0,0,0,29,1,"Yes","DSL","No","Yes","No","No","No","No","One year",1,"Electronic check",55.25,1620.2
"No",0,0,1,0,52,1,"Yes","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",61.35,3169.55
"No",0,0,0,0,68,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Credit card (automatic)",76.75,5233.25
"No",1,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.4,967.85
"No",0,0,0,0,8,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",54.75,438.05
"No",0,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,1421.9
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.9,323.15
"No",0,0,0,0,3,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",107.95,318.6
"No",1,1,0,0,2,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",83.8,163.7
"Yes",1,0,0,0,9,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.25,639.65
"No",1,0,0,0,51,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",56.4,2928.5
"No",1,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,100.35
"No",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",94.9,273.2
"No",1,1,0,0,17,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.2,1608.15
"No",0,0,1,0,30,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",49.9,1441.95
"No",0,0,0,0,31,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",71.05,2168.15
"No",1,0,0,0,45,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",81.65,3618.7
"No",0,0,1,0,64,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",89.45,5692.65
"Yes",0,0,0,0,1,1,"Yes","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",59.85,59.85
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.6,69.6
"No",0,1,1,1,61,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Electronic check",99,5969.3
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.05,19.05
"Yes",0,0,0,0,9,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",45.4,418.8
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",114.45,8100.55
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.5,19.5
"No",1,0,1,0,7,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.25,313.45
"No",1,0,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",90.55,6130.95
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.9,69.9
"No",0,0,1,1,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.4,745.3
"No",0,0,0,0,16,1,"Yes","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",71.4,1212.1
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",87.15,183.75
"No",0,0,1,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.85,1583.5
"No",1,0,1,0,41,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",104.45,4162.05
"No",1,0,1,1,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.8,1119.9
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.45,8013.55
"Yes",1,0,1,1,3,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",84.75,264.85
"No",1,0,1,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,1102.4
"No",0,1,0,0,52,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",110.75,5832
"No",1,0,0,0,50,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",89.7,4304.5
"Yes",0,0,0,0,14,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",89.95,1178.4
"No",0,0,1,0,27,1,"No","DSL","Yes","No","No","No","No","No","One year",0,"Credit card (automatic)",48.7,1421.75
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",96.6,6827.5
"No",0,0,0,0,62,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",74.3,4698.05
"No",1,0,0,0,12,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",54.3,654.5
"No",1,1,0,0,44,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",74.85,3268.05
"No",0,0,1,1,54,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",79.95,4362.05
"No",1,0,0,0,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.05,1386.9
"No",0,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.4,415.4
"No",0,0,1,1,50,1,"Yes","DSL","No","No","Yes","No","No","No","One year",0,"Bank transfer (automatic)",54.9,2614.1
"No",0,0,0,0,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.45,1513.6
"No",0,0,1,1,35,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.65,3161.6
"No",1,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.4,80.95
"No",0,0,1,1,63,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Mailed check",75.7,4676.7
"No",1,0,1,0,58,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",110.65,6526.65
"No",1,0,1,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.55,583.3
"No",1,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",115.15,8078.1
"No",1,0,0,0,63,1,"No","DSL","No","No","Yes","No","No","Yes","One year",0,"Credit card (automatic)",58.55,3503.5
"No",0,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",93.25,6669.45
"Yes",1,1,0,0,41,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",113.2,4689.5
"Yes",0,1,0,0,13,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.5,1201.15
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",79,143.65
"No",1,0,1,1,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.35,1292.65
"No",0,0,1,1,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",48.75,48.75
"No",0,1,0,0,65,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",109.05,7108.2
"No",0,1,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25,1802.55
"No",1,0,0,0,28,1,"Yes","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",54.9,1505.15
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.75,1859.1
"No",1,0,0,0,2,1,"No","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",91.15,168.5
"Yes",1,0,0,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.15,390.85
"No",0,1,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",104.35,6339.45
"No",1,1,0,0,26,1,"Yes","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",66.05,1652.4
"Yes",0,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.65,71.65
"Yes",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,77.5
"No",0,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",92.2,6392.85
"Yes",1,0,0,0,38,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",84.25,3264.5
"No",1,1,1,0,42,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",105.2,4599.15
"No",1,0,1,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.6,1134.25
"No",0,0,1,0,54,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",30.4,1621.35
"Yes",1,0,0,0,12,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",78.1,947.3
"No",1,0,1,0,44,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Mailed check",61.5,2722.2
"No",0,0,1,1,42,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",69.4,3058.3
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.75,1769.6
"No",1,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",91.05,6293.75
"Yes",1,0,1,0,19,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Mailed check",89.65,1761.05
"No",1,0,1,0,23,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",73.65,1642.75
"No",1,0,0,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.4,578.5
"No",0,0,0,0,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",26.2,954.9
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.7,973.25
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",43.85,43.85
"No",0,0,0,0,22,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.7,1490.4
"No",0,0,1,1,7,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Mailed check",38.55,280
"No",1,0,0,0,36,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",53.1,1901.25
"No",1,0,1,1,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.65,716.4
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Credit card (automatic)",64.45,4720
"No",0,0,1,1,36,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.1,930.95
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",76.35,76.35
"Yes",1,0,0,0,23,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.15,1676.95
"Yes",0,1,1,0,32,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85,2642.05
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",95.15,6770.85
"No",1,1,0,0,23,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",79.35,1835.3
"No",0,0,1,0,17,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",96.65,1588.25
"No",0,0,0,0,1,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",75.5,75.5
"No",0,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,258.35
"No",1,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.5,1502.25
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.2,19.2
"No",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",98.35,6929.4
"No",0,0,1,1,60,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",74.35,4453.3
"No",1,0,1,1,61,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",51.35,3244.4
"No",1,0,1,0,6,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.65,323.45
"Yes",0,1,1,0,32,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85.3,2661.1
"Yes",1,0,0,1,31,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",86.55,2697.4
"Yes",0,0,0,0,19,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.85,1424.5
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.3,1401.15
"No",1,0,0,0,32,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",54.2,1739.6
"No",0,0,1,0,65,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",90.65,5931
"No",1,0,1,1,45,0,"No phone service","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",50.9,2333.85
"No",0,0,0,0,42,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",25.05,949.85
"No",0,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.85,572.45
"No",0,0,0,1,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.5,696.8
"No",1,1,1,0,22,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",63.55,1381.8
"Yes",0,1,1,0,57,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.85,2572.95
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",47.95,47.95
"Yes",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.1,45.1
"No",1,0,1,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45,45
"Yes",0,0,0,0,24,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",96,2122.45
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.05,20.05
"No",0,1,0,0,54,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",90.05,4931.8
"No",1,0,0,0,4,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.3,116.95
"Yes",0,0,1,1,65,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",108.65,6937.95
"No",1,0,1,0,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",24.3,1261.7
"No",0,0,0,0,45,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",75.95,3273.8
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,1415.85
"No",0,0,1,0,59,1,"No","DSL","Yes","Yes","Yes","No","Yes","No","One year",0,"Credit card (automatic)",66.4,3958.2
"No",0,0,0,0,69,0,"No phone service","DSL","No","Yes","Yes","No","No","No","One year",1,"Bank transfer (automatic)",35.75,2492.25
"No",0,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",18.8,279.2
"No",1,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.4,1083
"No",1,0,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.3,755.5
"Yes",0,0,0,0,10,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.55,402.6
"No",1,1,1,0,47,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",67.45,3252
"Yes",1,0,1,0,2,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35.1,68.75
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",46.2,46.2
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.15,45.15
"Yes",0,1,0,0,1,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",43.3,43.3
"No",0,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.1,936.85
"Yes",1,1,0,0,38,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",57.15,2250.65
"No",1,0,1,0,65,1,"No","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",58.9,3857.1
"Yes",1,0,1,0,19,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",73.2,1441.1
"Yes",0,0,0,0,52,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",85.35,4338.6
"No",0,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.45,1378.45
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.95,45.95
"No",1,1,0,0,52,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",50.5,2566.3
"No",0,0,1,0,6,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",25.1,171
"No",1,1,1,0,26,1,"No","DSL","No","No","Yes","No","No","Yes","One year",0,"Mailed check",60.7,1597.4
"No",0,1,0,0,48,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",99,4744.35
"No",1,0,1,1,64,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",104.4,6721.6
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",83.75,247.25
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.05,44.05
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.1,1734.65
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.55,45.55
"No",1,0,1,1,51,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",93.8,4539.35
"No",1,0,1,1,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.7,804.25
"No",1,0,1,1,72,1,"No","DSL","Yes","Yes","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",70.65,5011.15
"No",1,0,1,0,43,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.45,3574.5
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",114.1,8086.4
"No",0,0,1,0,47,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",95.2,4563
"No",0,0,0,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",88.55,6362.35
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.75,67.1
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.05,70.05
"Yes",0,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86,165.45
"No",0,0,0,0,26,0,"No phone service","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",44.65,1156.55
"No",0,0,1,1,29,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Mailed check",60.2,1834.15
"Yes",1,1,1,0,35,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",100.5,3653.35
"No",0,0,0,0,27,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Bank transfer (automatic)",55.45,1477.65
"No",0,0,1,1,24,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",70.3,1706.45
"No",0,0,1,1,67,1,"No","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",60.4,3953.7
"Yes",1,0,0,0,16,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",72.65,1194.3
"No",1,0,0,0,23,1,"No","DSL","No","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",55.8,1327.85
"No",0,0,0,0,14,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",31.1,419.7
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",21,21
"Yes",1,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.1,45.1
"No",0,1,0,0,4,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",50.95,207.35
"No",0,0,0,1,16,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",69.1,1083.7
"No",1,0,1,0,46,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",43.95,2007.85
"No",0,0,0,1,68,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",86.5,5882.75
"No",0,0,0,0,38,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",69.95,2657.55
"Yes",0,1,1,0,30,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",50.4,1527.5
"Yes",1,1,0,0,5,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",78.95,378.4
"No",0,0,0,0,17,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.95,1612.2
"No",0,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.9,76.65
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",20.15,260.7
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.6,6441.85
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92,266.8
"Yes",0,0,0,0,56,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Electronic check",94.45,5124.6
"No",1,0,0,0,41,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",24.85,962.25
"No",0,0,0,0,40,0,"No phone service","DSL","No","Yes","No","Yes","No","No","One year",0,"Credit card (automatic)",36,1382.9
"No",1,0,0,0,7,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",78.5,571.05
"No",0,0,0,0,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.95,1399.35
"No",0,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.65,150
"No",1,0,1,1,5,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",30.5,167.2
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",106.1,7657.4
"No",0,0,1,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.5,865.05
"No",1,0,0,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Electronic check",95.5,6153.85
"No",1,0,0,0,3,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",64.6,174.2
"No",0,0,0,0,24,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",51.1,1269.6
"Yes",1,0,0,0,44,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",84.8,3862.55
"No",1,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.1,6352.4
"No",0,0,0,0,24,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",54.95,1348.5
"Yes",0,0,0,0,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",50.9,50.9
"No",0,0,1,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.45,471.55
"No",0,0,1,1,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85.95,5931.75
"No",0,0,1,1,25,1,"Yes","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",60.35,1404.65
"No",0,0,1,1,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.8,726.1
"No",1,1,1,1,22,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",85.35,1961.6
"No",1,0,1,1,59,1,"Yes","DSL","No","No","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",72.1,4194.85
"Yes",0,0,1,1,49,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.8,4872.45
"Yes",0,0,1,1,47,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",107.35,5118.95
"Yes",1,0,1,1,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.55,658.95
"No",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",81.05,81.05
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.5,76.95
"No",1,0,1,0,53,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",111.8,5809.75
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,20.2
"No",0,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.7,415.9
"Yes",1,0,0,0,3,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.1,246.5
"No",1,0,0,0,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.85,996.95
"No",1,0,1,0,51,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",60.5,3145.15
"No",1,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,265.3
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.9,20.9
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",21.05,21.05
"No",0,0,0,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Electronic check",71.5,4576.3
"No",0,0,0,0,3,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",54.65,189.1
"No",0,0,0,0,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.2,908.15
"No",0,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",49.8,49.8
"Yes",0,0,0,1,8,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.5,215.2
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.5,1500.95
"No",0,0,1,1,55,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",90.4,5099.15
"No",1,0,0,0,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Bank transfer (automatic)",90.25,6385.95
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80.75,159.45
"No",0,0,1,1,67,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",104.6,6885.75
"Yes",0,0,1,0,65,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",91.85,5940.85
"No",0,0,1,0,14,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",50.2,668.85
"No",1,0,1,1,20,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.5,1916.2
"Yes",0,0,0,1,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",75.35,75.35
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.45,75.45
"No",1,0,1,1,49,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.4,4613.95
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Bank transfer (automatic)",101.3,7261.25
"No",1,0,1,0,46,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",53.1,2459.8
"No",0,0,0,0,24,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",84.85,2048.8
"No",1,0,1,1,5,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",34.25,163.55
"No",1,0,1,1,33,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Credit card (automatic)",88.6,2888.7
"No",1,0,0,0,42,1,"Yes","DSL","Yes","Yes","No","No","No","No","One year",1,"Bank transfer (automatic)",60.15,2421.6
"No",0,0,0,0,23,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",99.95,2292.75
"No",0,0,0,0,8,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70.7,553.4
"No",0,0,0,0,66,1,"No","DSL","Yes","Yes","No","No","No","No","One year",1,"Mailed check",54.8,3465.7
"Yes",0,0,0,0,24,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.55,1210.4
"No",0,1,0,0,24,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",54.8,1291.3
"Yes",0,0,0,0,69,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",78.6,5356.45
"No",1,0,0,0,53,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Mailed check",100.3,5200.8
"No",1,0,0,0,60,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","Two year",0,"Electronic check",53.6,3237.05
"Yes",1,0,1,0,7,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",81.1,576.65
"No",1,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",19.35,433.75
"No",1,0,1,1,23,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85.6,1868.4
"No",0,0,1,1,72,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",80.8,5728.55
"Yes",0,0,1,0,11,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,825.7
"No",0,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,390.4
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.55,93.55
"No",0,1,0,0,31,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.7,2845.15
"No",1,0,0,0,57,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",69.75,3894.4
"No",1,0,1,1,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20,886.4
"No",0,0,0,0,10,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",95.25,1021.55
"Yes",1,0,1,0,58,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.1,5885.4
"No",0,0,0,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,268.4
"No",0,0,1,0,27,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Mailed check",80.85,2204.35
"Yes",1,0,1,1,14,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",90.9,1259
"Yes",1,0,1,1,12,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",29.2,309.1
"No",1,0,1,1,69,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",93.3,6398.05
"Yes",1,0,1,1,25,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.15,2257.75
"Yes",0,1,1,0,58,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",108.85,6287.25
"No",1,0,1,1,35,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",46.35,1662.05
"Yes",1,1,0,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.75,1350.15
"No",0,0,1,1,45,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",78.75,3600.65
"No",1,0,0,0,17,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",83.55,1329.15
"Yes",1,0,1,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.7,45.7
"No",0,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.6,422.5
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.95,69.95
"No",0,0,1,1,67,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Mailed check",67.85,4627.65
"No",1,0,1,1,67,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.65,6717.9
"Yes",1,0,1,0,2,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",44.6,97.1
"Yes",0,0,0,0,23,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,1710.45
"No",1,1,0,0,9,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",75.5,637.4
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.15,117.95
"No",0,0,0,0,54,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",45.2,2460.55
"Yes",1,0,0,0,57,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",95.25,5464.65
"Yes",0,0,0,0,24,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",89.85,2165.05
"Yes",1,0,1,1,49,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Mailed check",100.45,4941.8
"Yes",0,0,0,0,5,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",47.15,223.15
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.2,181.1
"Yes",1,0,0,1,4,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",87.1,341.45
"No",0,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",79.25,5731.85
"Yes",0,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.9,357.75
"No",0,0,1,1,53,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",85.7,4616.1
"Yes",1,0,1,0,47,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",98.75,4533.7
"No",1,0,0,1,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.1,589.25
"No",0,0,1,1,13,1,"No","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",61.8,750.1
"No",1,0,1,1,28,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",49.9,1410.25
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",86.45,830.85
"No",0,0,1,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.4,743.5
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.3,45.3
"Yes",0,0,1,0,67,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Electronic check",104.1,7040.85
"No",0,0,1,0,52,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","One year",1,"Mailed check",75.4,3865.45
"No",0,0,1,1,62,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",108.15,6825.65
"No",1,0,0,0,16,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",86.25,1340.1
"Yes",1,1,1,0,5,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",81,371.65
"No",0,0,0,0,12,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Electronic check",95.7,1184
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.85,8477.7
"No",0,1,0,0,71,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",105.75,7382.85
"No",1,0,1,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.15,456.85
"No",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,331.6
"Yes",0,0,1,0,67,1,"No","Fiber optic","Yes","Yes","No","No","No","Yes","One year",1,"Credit card (automatic)",90.6,6056.15
"No",0,0,0,1,2,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",60.95,134.6
"No",1,0,1,1,5,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.05,125.5
"Yes",1,0,1,0,15,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",88.15,1390.6
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.2,20.2
"No",0,0,1,1,41,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Bank transfer (automatic)",60.3,2511.3
"No",1,0,0,1,43,1,"No","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",63.95,2737.05
"No",0,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",74.3,74.3
"No",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.6,70.6
"Yes",1,0,1,1,26,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.8,2361.8
"Yes",0,0,0,0,22,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.35,1730.35
"No",0,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",90.55,6404
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.45,165.35
"No",1,1,0,0,28,1,"Yes","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",64.45,1867.6
"No",0,1,0,0,16,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.65,1043.3
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.5,128.6
"No",1,0,0,0,69,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.5,7455.45
"No",1,0,0,1,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.7,24.7
"No",0,0,0,0,3,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",77.4,206.15
"Yes",0,1,0,0,21,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",96.8,2030.3
"No",1,0,1,0,69,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",85.4,5869.4
"No",1,0,1,0,71,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",47.6,3377.8
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.4,1346.2
"No",1,0,0,0,48,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",103.85,4946.05
"Yes",0,0,1,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",83.35,4065
"Yes",1,0,0,0,2,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",49.4,106.55
"No",0,0,0,0,45,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",108.45,4964.7
"No",0,0,0,0,51,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",81,4085.75
"Yes",1,0,1,0,22,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",79.2,1742.75
"No",0,0,0,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",86.65,6224.8
"No",0,0,1,1,37,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",92.95,3415.25
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",90.35,6325.25
"Yes",0,0,1,1,7,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",48.7,340.25
"No",1,0,0,0,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.15,1683.6
"No",0,0,1,1,51,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",76.4,3966.3
"No",1,0,1,1,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.55,608.5
"No",1,0,0,0,34,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",85.35,2896.6
"No",0,0,1,1,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.8,1514.85
"No",0,1,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",103.15,6792.45
"No",0,0,0,0,47,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Month-to-month",0,"Mailed check",100.75,4669.2
"Yes",1,0,0,0,1,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.6,95.6
"Yes",1,0,0,0,49,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",59.75,2934.3
"No",1,0,1,1,67,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",94.1,6302.8
"No",0,0,0,1,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.35,779.2
"No",0,0,0,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,283.75
"Yes",1,1,0,0,43,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",108.15,4600.7
"No",0,1,0,0,56,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.05,5594
"No",1,0,0,0,14,1,"No","DSL","No","No","No","Yes","No","Yes","One year",0,"Credit card (automatic)",59.1,772.85
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",71.35,71.35
"No",0,0,1,1,16,1,"No","DSL","Yes","Yes","No","No","No","No","One year",1,"Mailed check",55.85,857.8
"No",0,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",106.05,7554.05
"No",0,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",84.1,5981.65
"No",1,0,1,1,23,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",75.3,1702.9
"No",0,0,0,1,21,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24.7,467.15
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.15,20.15
"Yes",0,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",69.75,69.75
"Yes",1,1,1,0,32,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.2,2931
"Yes",0,0,1,1,17,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",80.85,1400.85
"Yes",1,0,0,0,4,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",33.65,137.85
"No",1,0,0,0,36,1,"Yes","DSL","No","No","Yes","No","No","No","One year",0,"Electronic check",55.8,1941.5
"No",1,0,0,0,50,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",39.7,1932.75
"No",1,0,1,1,48,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",29.5,1423.05
"No",1,0,0,1,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.15,970.85
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",79.55,5810.9
"No",0,0,0,1,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",24.8,223.9
"No",1,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,391.7
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.95,79.95
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.3,19.3
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.05,811.65
"No",0,0,0,0,2,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",0,"Mailed check",90.75,174.75
"No",1,0,1,0,40,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",78.85,3126.85
"No",0,0,1,0,69,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",99.5,6841.45
"Yes",1,0,1,0,37,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","One year",1,"Electronic check",99.2,3754.6
"No",0,0,0,1,18,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",80.55,1406.65
"No",0,1,1,0,11,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.2,834.7
"Yes",1,0,1,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.2,627.4
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.25,242
"No",0,0,1,1,55,1,"No","DSL","Yes","No","No","No","No","Yes","One year",0,"Credit card (automatic)",59.45,3157
"No",0,0,1,0,33,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",93.35,3092
"No",1,0,0,0,46,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",44.95,2168.9
"No",0,0,0,0,34,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",26.1,980.35
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.2,65.95
"No",0,0,1,1,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",21.25,711.9
"No",1,0,0,0,33,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",0,"Electronic check",59.4,1952.8
"No",0,0,1,1,45,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",95,4368.85
"No",0,0,0,0,40,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",61.9,2647.1
"No",1,0,0,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",118.65,8477.6
"Yes",0,0,0,0,1,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",54.35,54.35
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",64.45,4528
"No",1,0,1,1,22,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.15,1790.65
"No",0,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.2,845.6
"No",1,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",21,1210.3
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,20.45
"No",1,0,0,0,12,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","One year",1,"Mailed check",75.85,854.45
"No",0,0,0,0,31,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.45,2429.1
"Yes",0,0,1,0,5,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.95,100.4
"No",1,0,1,1,67,1,"Yes","DSL","Yes","No","No","No","Yes","Yes","Two year",1,"Electronic check",75.5,5229.45
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.45,44.45
"Yes",0,0,1,0,40,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Electronic check",42.35,1716.45
"No",0,0,1,1,41,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",74.55,3023.55
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.3,75.3
"Yes",0,0,0,0,51,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",1,"Electronic check",94.8,4837.6
"No",0,0,1,1,42,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",48.15,2032.3
"No",0,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,436.9
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.55,70.55
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.15,20.15
"No",1,0,0,0,56,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",106.6,5893.95
"No",0,0,0,1,15,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",91,1430.05
"No",0,0,1,1,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.4,313
"No",1,0,1,1,54,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",69.95,3871.85
"No",1,0,0,0,7,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",66.85,458.1
"Yes",1,0,1,1,33,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",86.15,2745.7
"No",0,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.15,341.35
"No",1,0,0,1,21,1,"No","DSL","Yes","No","Yes","No","No","Yes","One year",0,"Mailed check",64.85,1336.8
"No",0,1,1,0,30,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Two year",0,"Electronic check",74.85,2181.75
"No",0,0,0,0,3,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",50.5,147.75
"No",0,0,0,0,11,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",72.9,818.45
"No",1,0,0,0,62,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",115.05,7133.45
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19,348.8
"No",0,0,0,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,128.6
"No",1,0,0,0,46,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",101.1,4674.4
"No",0,0,0,0,21,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.1,1737.45
"No",0,0,0,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.15,1498.85
"No",1,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.1,50.1
"No",1,0,1,0,25,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",74.6,1797.75
"No",1,0,0,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,498.1
"Yes",1,0,1,0,30,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85,2624.25
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80.55,184.1
"No",0,0,1,0,51,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",106.8,5498.8
"No",1,0,1,1,57,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",84.5,4845.4
"No",1,0,0,0,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.05,369.1
"No",1,0,1,1,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",83.7,6096.9
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",75.8,160.75
"No",0,0,1,0,28,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",0,"Credit card (automatic)",96.6,2684.35
"Yes",0,1,1,0,29,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.5,3004.15
"No",0,0,1,1,70,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",101.1,6994.8
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.2,273.25
"No",1,1,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",1,"Electronic check",94.05,5483.9
"Yes",0,1,1,0,13,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.25,1233.65
"Yes",0,1,1,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.4,527.9
"No",1,0,1,0,62,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",81,4985.9
"No",1,0,0,0,21,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Electronic check",60.25,1258.35
"No",1,0,0,0,2,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",60.85,111.4
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",43.95,43.95
"No",0,0,0,0,4,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",86.05,308.1
"No",1,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.25,383.65
"Yes",1,0,0,0,30,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",85.15,2555.9
"No",0,0,1,1,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.4,1284.2
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",102.65,7550.3
"No",0,0,1,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.9,1110.05
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.55,99.6
"No",0,1,1,0,71,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",95.5,6707.15
"No",1,0,1,1,50,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",84.15,4164.4
"No",0,0,1,1,56,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",103.2,5873.75
"No",0,0,0,0,2,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",50.2,109.25
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",88.55,179.25
"Yes",0,0,1,1,24,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",54.75,1338.15
"No",0,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.95,862.4
"No",0,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",116.25,8564.75
"No",1,0,0,0,29,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",31.2,926.2
"No",0,0,1,1,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.45,1718.2
"No",0,0,1,0,71,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",84.2,5956.85
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.3,91.3
"No",0,1,1,0,56,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",85.65,4824.45
"No",0,0,0,1,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",21.2,1238.65
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.5,79.5
"No",1,0,1,0,28,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",25.55,672.2
"No",1,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,382.2
"No",0,0,1,0,66,1,"Yes","DSL","No","No","No","Yes","No","Yes","Month-to-month",0,"Electronic check",63.85,4264.6
"No",1,0,1,1,17,1,"Yes","DSL","No","No","Yes","Yes","No","No","One year",1,"Mailed check",61.95,1070.7
"No",0,0,1,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.75,1345.85
"No",1,0,0,0,19,1,"No","DSL","No","Yes","No","No","Yes","No","One year",0,"Electronic check",58.2,1045.25
"No",1,0,0,0,36,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",85.85,3003.55
"Yes",0,1,1,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.1,467.55
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",104.9,7537.5
"Yes",0,0,1,1,67,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",111.3,7482.1
"No",0,1,0,0,34,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",99.85,3343.15
"Yes",0,1,1,0,57,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.25,5427.05
"Yes",1,0,1,0,7,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",86.25,587.1
"Yes",1,1,1,0,1,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.8,100.8
"No",0,0,1,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.55,161.15
"No",1,0,0,0,69,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",104,7028.5
"No",1,0,1,0,50,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Mailed check",104.4,5232.9
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.5,225.85
"No",1,0,1,1,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.25,274.7
"Yes",1,0,0,0,14,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",86.3,1180.95
"No",1,0,1,0,70,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",49.85,3370.2
"No",1,1,0,0,64,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",108.95,7111.3
"No",1,0,1,1,66,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.9,5958.85
"No",1,0,1,1,71,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",82,5999.85
"No",0,1,0,0,20,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",89.95,1648.45
"No",0,0,1,0,72,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",79.35,5753.25
"No",1,0,1,1,71,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",64.05,4492.9
"No",0,0,1,1,38,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",101.15,3956.7
"Yes",1,0,0,0,28,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.95,2625.55
"Yes",0,1,1,0,17,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",76.45,1233.4
"No",0,0,0,0,33,0,"No phone service","DSL","No","Yes","No","No","Yes","No","One year",1,"Electronic check",39.1,1309
"No",1,0,1,1,23,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Mailed check",34.6,813.45
"No",0,0,1,1,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",19.55,1108.8
"No",1,1,1,0,70,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.45,7349.35
"No",0,0,1,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.5,294.2
"No",0,0,1,1,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.35,929.2
"Yes",0,0,0,0,10,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70,740
"No",0,0,1,1,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.45,754.5
"No",0,0,0,0,54,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Mailed check",69.9,3883.3
"No",0,0,1,1,23,1,"Yes","DSL","No","Yes","No","Yes","No","No","Two year",0,"Mailed check",59.7,1414.2
"No",1,0,1,1,41,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",78.35,3211.2
"No",0,1,0,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",71.45,371.6
"No",0,0,1,1,27,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",45.85,1246.4
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",95.85,95.85
"No",1,0,1,1,67,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Credit card (automatic)",35.7,2545.7
"No",1,1,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",89.55,6448.85
"No",1,0,1,1,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.95,1468.9
"No",0,0,1,1,44,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",24.85,1013.6
"No",1,1,1,0,66,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.8,6690.75
"Yes",1,0,0,0,34,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Mailed check",64.4,2088.75
"No",1,0,1,0,69,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",105.35,7240.65
"Yes",1,0,1,1,1,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",102.45,102.45
"No",1,0,0,0,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.65,830.25
"No",0,0,1,1,30,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",54.45,1588.7
"No",1,0,0,0,11,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Mailed check",70.5,829.3
"No",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.1,302.45
"No",0,0,0,0,11,1,"No","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",69.35,712.25
"No",1,0,1,1,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.8,1336.65
"No",0,1,1,0,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",74.4,5360.75
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",93.05,6735.05
"No",1,0,0,1,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",51.2,51.2
"No",1,0,0,1,15,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Credit card (automatic)",65.6,1010
"No",1,0,0,0,60,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",80.55,4847.05
"No",0,0,0,0,56,1,"No","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",52.7,3019.7
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.85,161.65
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",0,"Credit card (automatic)",80.1,217.55
"No",1,0,1,0,49,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",52.15,2583.75
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.2,146.05
"Yes",1,0,0,0,6,1,"No","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",98.15,567.45
"No",0,0,0,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.95,7711.25
"Yes",0,0,0,0,12,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Mailed check",112.95,1384.75
"No",0,1,1,0,52,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",104.45,5481.25
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",113.65,8124.2
"No",1,0,0,0,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.6,827.3
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.9,70.9
"Yes",1,1,0,0,3,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",86.85,220.95
"No",1,1,0,0,40,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.55,3673.6
"No",0,0,0,1,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",49.85,49.85
"No",0,0,1,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.8,576.65
"Yes",0,0,1,1,23,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",99.85,2331.3
"Yes",0,0,1,1,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.5,74.5
"No",1,1,1,0,44,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",104.15,4495.65
"Yes",0,0,0,0,65,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",109.15,6941.2
"No",1,1,0,0,7,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",48.2,340.35
"No",0,1,0,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.1,1789.9
"No",1,1,0,0,8,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.15,908.55
"Yes",1,0,0,0,16,1,"Yes","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",65.2,1043.35
"Yes",0,1,1,1,66,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.5,6822.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",71.55,71.55
"No",0,0,0,1,3,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Mailed check",55.9,157.55
"Yes",0,0,1,0,53,1,"Yes","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",93.9,5029.2
"No",0,1,1,0,8,1,"No","DSL","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",64.4,581.7
"Yes",0,1,1,0,69,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",108.4,7318.2
"No",1,0,0,0,5,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Mailed check",85.3,420.45
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",107.45,7576.7
"Yes",1,0,1,0,13,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",48.75,633.4
"Yes",1,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.65,321.65
"No",1,0,1,1,54,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",91.3,4965
"No",0,0,1,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",85.95,6151.9
"Yes",0,0,0,0,12,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.7,1253.9
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.15,25.15
"No",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.2,45.2
"Yes",1,0,1,0,54,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",110.35,5893.15
"No",0,0,1,1,69,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Two year",1,"Credit card (automatic)",79.2,5420.65
"No",1,0,0,0,48,1,"No","DSL","Yes","Yes","No","No","No","No","Two year",0,"Credit card (automatic)",55.5,2627.35
"Yes",1,0,1,1,48,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",103.25,5037.55
"No",1,0,1,0,8,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",90.25,743.75
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",91.25,6589.6
"Yes",0,0,0,0,2,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",47.8,92.45
"No",0,0,1,0,67,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",100.9,6733.15
"No",0,0,1,1,34,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",97.7,3410
"No",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.85,199.85
"No",1,0,1,1,9,1,"No","DSL","No","Yes","No","Yes","Yes","No","One year",1,"Mailed check",65.6,593.3
"No",0,0,1,1,71,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",104.65,7288.4
"No",0,0,0,0,57,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",90.45,5229.8
"No",0,0,0,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",63.7,4464.8
"No",1,1,1,1,48,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.5,5068.05
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,401.85
"No",0,0,1,1,43,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",104.3,4451.85
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",93.25,6688.95
"No",0,0,1,1,35,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",73.45,2661.1
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.7,73.05
"No",1,0,1,1,49,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.25,1211.65
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",0,"Bank transfer (automatic)",100.5,7030.65
"No",0,0,1,1,11,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",90.6,1020.2
"No",0,0,1,1,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",89.4,5597.65
"No",1,1,0,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",95.45,6223.3
"No",1,0,0,1,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.45,1024.65
"Yes",1,0,0,0,29,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",98.6,2933.2
"Yes",1,1,1,0,15,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",83.05,1258.3
"No",1,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.95,82.9
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",109.15,7789.6
"No",1,1,1,0,26,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.7,2067
"No",1,1,1,0,35,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",102.05,3452.55
"No",1,0,0,0,57,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","One year",0,"Electronic check",94.7,5468.95
"No",0,0,1,1,28,1,"Yes","DSL","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",64.4,1802.15
"No",1,0,1,0,25,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",26.8,733.55
"No",1,0,1,0,47,1,"No","DSL","Yes","No","Yes","No","Yes","No","One year",1,"Credit card (automatic)",66.05,3021.45
"No",1,0,1,1,57,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",65.2,3687.85
"No",0,1,1,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.05,1391.15
"No",0,0,0,0,5,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",55.8,274.35
"Yes",0,0,1,0,17,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",70.4,1214.05
"Yes",1,1,0,0,56,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",104.75,5510.65
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.95,1322.85
"Yes",1,1,0,0,21,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.25,1973.75
"No",1,0,1,1,48,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","One year",0,"Credit card (automatic)",45,2196.3
"No",1,0,1,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",114.9,7843.55
"No",1,0,0,0,30,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",106.4,3211.9
"No",1,0,1,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",46.1,130.15
"No",1,1,0,0,14,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",39.7,692.35
"No",1,0,0,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.05,85.5
"No",1,0,1,1,71,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",95.75,6849.4
"No",0,0,1,1,8,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",24.4,203.95
"No",0,0,1,1,61,0,"No phone service","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",33.6,2117.2
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",90.45,6565.85
"No",1,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84,424.75
"No",1,0,0,0,49,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",67.4,3306.85
"No",0,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.7,168.9
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.35,253.8
"No",0,0,1,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,197.4
"No",0,0,1,1,67,1,"No","DSL","Yes","Yes","No","No","No","No","Two year",1,"Bank transfer (automatic)",54.2,3838.2
"No",0,0,0,0,46,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",45.2,2065.15
"No",1,0,1,0,67,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Mailed check",75.1,5064.45
"No",1,0,1,0,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.7,1140.05
"No",0,0,1,0,33,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",72.75,2447.45
"No",0,0,1,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,1263.9
"Yes",1,0,0,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.95,45.95
"No",0,0,1,1,49,0,"No phone service","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",39.2,1838.15
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.75,44.75
"No",0,0,1,0,14,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",82.65,1185
"No",0,1,0,0,18,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Bank transfer (automatic)",93.9,1743.9
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,70.15
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.55,85.55
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",117.15,8529.5
"No",0,0,0,0,64,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",99.25,6549.45
"No",0,0,1,0,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",112.55,7806.5
"No",1,0,0,0,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",25.7,25.7
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",90.3,6287.3
"No",1,0,1,1,66,1,"No","DSL","No","No","No","Yes","No","No","One year",1,"Credit card (automatic)",49.4,3251.85
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.4,50.6
"No",1,1,1,0,71,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.7,7904.25
"No",0,0,0,0,11,1,"No","DSL","No","Yes","No","No","Yes","No","One year",1,"Electronic check",61.25,729.95
"No",0,0,0,1,47,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",55.3,2654.05
"Yes",1,0,1,0,35,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,2416.55
"Yes",0,1,1,0,32,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",106.35,3520.75
"No",0,0,1,1,60,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.75,5969.95
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.5,226.8
"No",1,0,0,0,29,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Credit card (automatic)",39.5,1082.75
"No",0,0,1,1,21,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",26.05,565.75
"No",0,1,1,0,48,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",91.05,4370.75
"No",1,0,0,1,3,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",29.65,90.05
"No",1,0,1,1,43,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",50.2,2169.4
"No",0,0,0,0,5,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",105.3,550.6
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.45,55.45
"No",0,0,1,1,71,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",85.45,6300.85
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.8,160.05
"No",0,0,0,0,8,1,"Yes","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",59.25,436.6
"No",0,0,0,0,20,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",90.7,1781.35
"Yes",1,0,1,1,33,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Mailed check",103.7,3467
"No",0,0,0,0,71,1,"Yes","Fiber optic","No","Yes","No","No","No","No","One year",1,"Credit card (automatic)",79.05,5552.5
"No",1,1,1,0,31,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Electronic check",90.7,2835.5
"No",1,1,1,0,38,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",0,"Credit card (automatic)",95,3591.25
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",88.35,88.35
"No",1,0,1,1,2,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",30.25,63.75
"No",1,0,1,0,12,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",49.85,617.15
"No",1,0,0,1,9,1,"No","Fiber optic","Yes","No","Yes","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",93,870.25
"No",0,1,0,1,11,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",54.55,601.25
"No",0,0,0,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,111.65
"No",1,0,1,0,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",84.8,6046.1
"No",1,0,1,1,42,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",1,"Credit card (automatic)",94.45,3923.8
"Yes",1,0,1,1,8,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.2,777.3
"Yes",1,0,0,0,5,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.25,512.45
"Yes",1,0,1,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.7,141.45
"No",1,0,1,1,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.85,892.15
"No",0,0,1,1,28,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",60,1682.05
"No",1,0,1,0,43,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",80.45,3398.9
"No",0,0,0,1,60,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",84.95,4984.85
"Yes",1,0,1,0,42,0,"No phone service","DSL","No","Yes","No","Yes","No","No","One year",0,"Mailed check",33.55,1445.3
"No",0,0,1,1,7,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",49.65,305.55
"No",1,0,1,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.2,507.9
"Yes",1,1,1,1,40,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.55,3640.45
"No",0,0,0,0,27,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",100.5,2673.45
"No",0,0,0,0,10,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",35.75,389.8
"No",1,1,0,0,27,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",86.45,2401.05
"No",1,0,0,0,11,1,"No","DSL","No","No","Yes","Yes","No","No","One year",0,"Bank transfer (automatic)",53.8,651.55
"No",0,0,1,1,4,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",0,"Credit card (automatic)",38.55,156.1
"No",0,0,0,0,68,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",39.9,2796.35
"No",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.05,70.05
"No",1,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,407.05
"Yes",1,0,0,0,57,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",112.95,6465
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.3,511.25
"No",1,0,1,0,17,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",35.65,646.05
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",35.9,35.9
"Yes",0,0,0,1,38,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.25,3777.15
"No",0,1,1,0,59,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","One year",1,"Credit card (automatic)",82.95,4903.15
"No",0,0,0,0,30,1,"No","DSL","Yes","No","Yes","No","No","No","Two year",1,"Mailed check",55.65,1653.85
"Yes",0,1,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.45,47.5
"No",1,1,1,0,50,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",25.2,1306.3
"No",0,0,0,0,9,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","One year",0,"Mailed check",50.8,463.6
"No",1,0,1,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,60.65
"No",1,0,0,1,14,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",59.8,824.85
"No",1,1,0,0,31,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.55,2094.65
"No",1,0,0,0,7,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",61.4,438.9
"Yes",1,0,0,0,8,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.35,847.3
"No",0,0,1,1,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.9,329.75
"No",0,0,1,1,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.45,674.55
"No",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",81.5,162.55
"Yes",0,1,0,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.8,546.95
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",109.55,7887.25
"Yes",1,1,0,0,31,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.95,3186.65
"No",1,0,1,1,27,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",74.4,1972.35
"Yes",1,0,0,0,18,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",90,1527.35
"No",0,0,0,0,7,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",74.9,490.55
"Yes",1,1,0,0,14,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.85,1531.4
"No",0,0,1,1,11,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",59.65,683.25
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.45,8058.85
"Yes",0,0,1,1,28,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",0,"Electronic check",106.1,2847.4
"Yes",0,1,0,0,15,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.2,1133.9
"No",1,1,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.45,294.45
"No",1,0,0,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",24.55,1719.15
"Yes",1,0,0,0,5,1,"No","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Electronic check",89.35,461.7
"No",0,0,1,1,47,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.55,1160.45
"No",0,1,1,0,57,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Electronic check",90.65,5199.8
"No",0,1,1,0,50,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",105.05,5163.3
"No",0,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.45,162.3
"No",1,0,1,1,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,883.35
"No",1,0,0,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.7,1341.5
"No",0,0,0,1,1,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",70.45,70.45
"No",0,0,1,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",85.65,659.45
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",77.15,77.15
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",35.25,35.25
"No",0,0,1,1,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.55,1205.05
"No",0,0,1,1,49,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Electronic check",97.95,4917.9
"Yes",0,0,1,0,4,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",48.55,201
"No",1,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20,599.3
"No",1,0,1,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.25,1733.15
"Yes",1,0,1,0,53,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",98.4,5149.5
"No",0,0,1,0,67,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",70.9,4677.1
"No",1,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,119.3
"No",1,0,0,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.35,4849.1
"No",1,0,0,0,53,1,"No","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Mailed check",99.5,5424.25
"No",0,0,1,0,69,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",84.7,5878.9
"No",0,0,0,0,3,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Mailed check",86.05,244.85
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.55,220.75
"No",0,0,1,1,56,1,"Yes","DSL","Yes","Yes","No","Yes","No","Yes","Two year",1,"Credit card (automatic)",75.85,4261.2
"Yes",0,1,1,0,59,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",93.85,5574.75
"No",0,1,1,0,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25,1501.75
"No",1,0,1,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45,89.75
"Yes",0,1,1,1,46,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",100.7,4541.2
"No",0,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.5,255.5
"Yes",1,0,0,0,14,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",80.45,1072
"No",1,0,1,1,28,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","One year",1,"Electronic check",90.45,2509.25
"No",0,0,0,0,24,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",60.45,1440.75
"Yes",0,0,0,0,31,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",55.25,1715.65
"No",1,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Electronic check",78.45,5333.35
"No",0,0,0,1,39,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Two year",0,"Mailed check",100.55,3895.35
"No",1,0,1,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.35,869.9
"Yes",0,0,1,0,13,0,"No phone service","DSL","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",54.45,706.85
"No",1,0,1,0,6,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",90.75,512.25
"Yes",0,0,0,0,35,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",75.35,2636.05
"No",1,0,1,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.25,814.75
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,388.6
"No",1,0,1,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.6,93.45
"No",0,0,1,0,27,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",53.8,1389.85
"No",0,0,0,1,41,1,"No","DSL","Yes","Yes","Yes","No","Yes","No","One year",0,"Mailed check",70.2,2894.55
"No",0,0,1,1,50,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Electronic check",75.5,4025.6
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",20.35,1354.4
"No",1,0,0,0,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",26.05,1856.4
"No",0,0,1,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.6,926
"Yes",0,0,0,0,2,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",75.7,189.2
"No",1,0,1,1,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.1,682.1
"No",1,1,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.3,1778.7
"No",0,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Electronic check",24.5,1816.2
"No",1,0,0,0,64,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.5,7069.25
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.25,1841.2
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.25,74.25
"No",0,1,1,0,29,1,"No","Fiber optic","Yes","No","Yes","No","No","Yes","One year",0,"Bank transfer (automatic)",90.1,2656.7
"No",1,0,1,0,23,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",68.75,1689.45
"No",0,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.2,1054.75
"Yes",1,1,0,0,25,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.7,2187.55
"No",1,0,0,0,64,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.1,7334.05
"Yes",1,1,0,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.4,1581.2
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.5,69.5
"No",0,0,0,0,24,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.65,2404.85
"No",0,0,1,0,2,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",91.45,171.45
"No",1,0,1,1,34,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",84.75,2839.45
"Yes",0,1,1,0,36,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.25,3132.75
"No",0,0,1,1,53,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",78.75,3942.45
"No",1,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.25,873.4
"No",0,0,0,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.9,1529.65
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","Yes","Two year",1,"Credit card (automatic)",97.75,6991.6
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.4,19.4
"Yes",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.3,803.3
"Yes",1,0,0,0,8,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",80.1,679.3
"Yes",0,1,0,0,45,1,"No","DSL","Yes","No","Yes","No","No","Yes","One year",0,"Credit card (automatic)",62.7,2791.5
"No",1,0,0,0,7,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",100.4,715
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.45,1681.6
"No",1,1,0,0,41,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",101.1,4016.2
"No",0,0,1,1,67,0,"No phone service","DSL","Yes","No","No","No","Yes","Yes","Two year",0,"Credit card (automatic)",50.9,3281.65
"No",0,0,1,0,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",107.2,7317.1
"No",1,1,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",92.2,6474.45
"Yes",0,0,0,0,25,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25.3,676.35
"No",0,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",113.4,8164.1
"No",0,0,1,1,34,0,"No phone service","DSL","No","No","No","Yes","Yes","No","Two year",1,"Electronic check",40.55,1325.85
"No",1,0,1,1,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",26,1654.85
"No",1,0,0,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",111.95,7795.95
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",53.8,3952.45
"No",0,0,0,1,35,1,"No","DSL","No","No","No","Yes","Yes","Yes","One year",1,"Mailed check",72.1,2495.15
"Yes",0,0,0,0,13,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",98.15,1230.25
"No",1,0,1,0,12,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",0,"Electronic check",78.85,876.75
"No",1,0,1,1,62,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",70.75,4263.45
"No",1,0,0,0,25,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",76.15,1992.95
"No",1,0,0,0,52,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Mailed check",39.1,1982.1
"No",0,1,0,0,8,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.95,562.7
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,33.7
"No",1,0,1,1,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.05,1090.1
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.45,227.45
"No",1,0,1,0,47,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",26.9,1250.85
"No",0,1,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.2,37.2
"No",1,0,0,0,18,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",50,892.7
"No",1,0,0,0,8,1,"No","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",60,487.75
"No",0,0,1,0,45,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",84.55,3713.95
"No",0,0,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.45,141.7
"No",1,0,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.05,678.2
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",115.55,8425.3
"Yes",0,0,0,0,46,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",93.7,4154.8
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",99,7061.65
"No",0,0,1,1,66,0,"No phone service","DSL","No","No","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",50.55,3364.55
"Yes",0,1,0,0,25,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",105.95,2655.25
"Yes",0,0,0,0,18,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",82,1425.45
"No",1,0,1,1,13,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25,332.5
"No",1,0,1,1,65,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",91.55,5963.95
"Yes",0,0,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",95.75,5742.9
"No",0,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.35,278.85
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.85,1871.85
"Yes",0,0,1,0,30,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.05,2866.45
"No",1,0,1,1,42,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",100.4,4303.65
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25,1753
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",54.75,54.75
"Yes",0,1,0,0,39,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.65,3759.05
"No",1,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.25,617.65
"No",1,0,1,1,53,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",108.25,5935.1
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.6,94.6
"Yes",1,1,1,1,31,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",98.9,2911.3
"No",0,0,0,0,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.15,982.95
"No",1,1,0,1,30,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",101.3,2974.5
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20,198.7
"No",1,0,0,1,12,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.3,1275.65
"No",1,1,0,0,57,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",69.85,4003
"No",1,0,1,0,58,1,"No","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",65.25,3791.6
"No",1,0,0,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.8,813.3
"No",1,0,1,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.6,780.25
"No",0,0,0,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.05,552.9
"No",1,0,0,0,8,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Electronic check",49.4,408.25
"Yes",0,1,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.05,231.8
"No",1,1,1,0,25,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",88.4,2191.15
"No",1,0,1,1,57,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.6,5611.7
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.45,246.25
"No",1,0,1,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.3,1296.15
"No",1,0,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",107.65,7082.85
"No",1,0,1,0,71,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.45,5662.25
"No",1,0,1,1,21,1,"No","DSL","No","Yes","No","No","Yes","No","One year",1,"Credit card (automatic)",58.85,1215.45
"No",0,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",109.6,7854.15
"No",1,0,0,0,7,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",75.15,525
"No",1,0,0,0,72,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",73,5265.2
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.1,70.1
"No",1,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",98.65,7129.45
"No",1,0,1,1,64,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.45,7266.95
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",114.9,8496.7
"No",1,0,0,0,29,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",100.55,2878.75
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.4,261.3
"No",1,0,0,0,31,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",104.35,3205.6
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.75,69.75
"Yes",0,0,1,1,7,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Electronic check",34.5,279.25
"Yes",0,0,1,0,61,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.55,6281.45
"Yes",1,0,0,1,39,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",30.1,1131.3
"Yes",0,0,1,0,10,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,738.2
"No",1,0,1,1,14,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Credit card (automatic)",80.45,1137.05
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",80.2,80.2
"Yes",1,0,1,1,67,1,"Yes","Fiber optic","Yes","No","No","Yes","No","Yes","One year",1,"Credit card (automatic)",94.35,6341.45
"No",1,0,0,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",91.35,6697.2
"Yes",0,0,1,1,6,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.6,260.8
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.6,19.6
"No",0,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.9,505.45
"Yes",1,1,0,0,33,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",110.45,3655.45
"No",0,0,0,0,18,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",68.35,1299.8
"No",0,0,1,0,71,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",79.1,5564.85
"No",0,1,1,1,28,1,"Yes","DSL","No","No","No","No","No","No","One year",1,"Electronic check",51,1381.8
"No",1,0,0,1,2,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",80.55,188.1
"No",0,0,1,1,17,1,"Yes","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",66.7,1077.05
"No",0,0,0,0,56,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",86.4,4922.4
"No",1,0,1,0,60,0,"No phone service","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Electronic check",50.05,2911.5
"No",1,0,0,0,33,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.7,826.1
"No",1,0,0,0,1,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",83.4,83.4
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",70.7,140.7
"No",0,0,1,0,63,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Two year",1,"Credit card (automatic)",84.65,5377.8
"Yes",0,1,1,0,7,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.25,665.45
"No",1,0,0,0,55,1,"No","DSL","No","Yes","Yes","No","No","Yes","Two year",1,"Mailed check",64.75,3617.1
"No",1,0,1,0,65,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",100.15,6643.5
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",84.8,84.8
"No",0,0,0,0,63,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.25,1559.3
"No",1,1,1,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",113,7987.6
"No",1,0,1,1,36,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",40.65,1547.35
"Yes",0,0,0,0,52,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105,5426.85
"Yes",0,0,0,0,22,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",54.45,1127.35
"No",0,0,0,0,22,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",94.95,2142.8
"No",1,1,0,0,5,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",59.9,287.85
"Yes",1,0,1,0,47,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",85.3,4045.65
"Yes",1,0,0,0,33,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.35,2757.85
"Yes",0,0,0,0,18,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",33.5,600
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.8,19.8
"No",0,0,0,0,56,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",81.8,4534.45
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20,40.9
"No",0,0,0,0,35,1,"Yes","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Electronic check",59.6,2094.9
"No",1,0,1,0,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25,1584.8
"No",1,0,0,0,15,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",84.35,1302.65
"Yes",0,0,0,0,24,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.35,2238.5
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",55.55,55.55
"No",1,0,1,1,70,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",75.35,5437.75
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.75,90.75
"Yes",1,0,0,1,4,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",0,"Mailed check",89.6,365.65
"No",1,0,0,0,39,1,"No","DSL","No","No","No","Yes","No","Yes","One year",0,"Electronic check",59.3,2209.15
"No",1,0,0,0,29,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",66.1,1912.15
"No",1,0,1,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",18.8,255.55
"No",1,0,0,0,61,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.45,5175.3
"No",0,0,0,1,13,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",52.1,670.65
"No",1,0,0,0,66,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Mailed check",47.4,3177.25
"Yes",0,0,0,0,2,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",49.25,90.35
"No",1,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",109.15,6557.75
"No",0,0,1,1,62,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",1,"Credit card (automatic)",94.95,5791.85
"No",0,1,1,0,33,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","One year",1,"Electronic check",93.55,3055.5
"No",0,0,0,1,66,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",79.5,5196.1
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",115.05,8405
"Yes",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,19.75
"Yes",1,0,0,0,19,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",95.15,1789.25
"No",1,0,1,1,51,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","No","One year",1,"Mailed check",95.15,5000.05
"No",0,0,0,0,63,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",105.4,6713.2
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.1,562.6
"Yes",0,0,0,0,22,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",101.35,2317.1
"No",1,1,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,91.45
"No",0,0,1,1,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.7,828.85
"No",1,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.35,617.35
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",70.05,266.9
"No",0,0,0,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.7,625.05
"Yes",0,0,1,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.65,301.4
"No",0,0,1,1,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",85.45,6029.9
"No",0,0,1,0,46,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",40.4,1842.7
"Yes",0,0,0,0,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",50.4,206.6
"Yes",1,0,0,0,7,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",79.65,604.7
"No",0,0,0,0,69,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105.2,7386.05
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",0,"Bank transfer (automatic)",100.65,7334.05
"Yes",0,1,0,0,19,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",79.85,1471.75
"No",0,0,0,0,28,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",0,"Electronic check",91,2626.15
"Yes",0,0,1,0,5,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",78.75,412.1
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.75,8277.05
"Yes",0,1,1,1,8,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",80.45,583.45
"No",1,0,0,0,7,1,"No","DSL","Yes","No","No","No","No","Yes","One year",1,"Electronic check",59.1,369.25
"No",1,0,0,0,22,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.8,1049.05
"No",0,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.3,1414.8
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.65,169.75
"No",0,0,1,0,52,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",81.4,4354.45
"No",1,0,0,0,68,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",38.9,2719.2
"No",1,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",87.95,6365.35
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,51.6
"No",1,1,0,0,34,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",96.35,3190.25
"No",1,0,0,0,35,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.15,812.5
"No",1,0,1,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.1,1143.8
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44,44
"Yes",1,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",50.1,50.1
"No",1,0,1,1,53,1,"No","DSL","No","No","Yes","No","No","Yes","One year",0,"Credit card (automatic)",60.6,3297
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.65,1887
"Yes",0,0,1,0,2,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",76.4,151.8
"Yes",0,0,0,0,3,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",98.7,293.65
"Yes",1,1,0,0,13,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.8,1308.1
"No",0,1,1,0,41,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",53.95,2215.4
"No",1,0,1,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.4,482.8
"Yes",1,0,1,1,28,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",90.1,2598.95
"No",0,0,0,0,8,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",29.35,216.45
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.45,20.45
"No",1,0,0,0,54,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",95.1,5064.85
"No",0,0,0,0,41,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",25.25,996.45
"No",1,0,1,0,19,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.9,839.65
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",92.65,6733
"No",0,0,0,0,62,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",43.7,2618.3
"No",1,1,1,1,56,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",72.6,4084.35
"Yes",0,0,0,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",51.55,765.5
"Yes",0,1,0,0,10,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.25,793.55
"No",0,0,1,1,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",18.95,613.95
"No",0,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.5,402.85
"No",0,0,1,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.95,1244.8
"No",1,0,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.5,46.4
"No",0,0,0,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.6,581.85
"Yes",0,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",94.85,462.8
"No",1,0,0,0,25,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Electronic check",61.05,1540.2
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.7,169.8
"No",0,0,0,0,49,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",106.65,5168.1
"No",1,0,0,0,63,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",108.25,6780.1
"No",1,0,0,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.4,94.5
"No",1,0,1,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",55.3,55.3
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,208
"No",0,1,0,0,52,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",72.95,3829.75
"No",1,1,1,0,60,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",89.45,5294.6
"No",0,0,0,0,64,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",104.65,6889.8
"No",1,0,1,1,43,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",75.2,3254.35
"No",1,0,1,0,61,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",101.15,6383.9
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.4,44.4
"Yes",0,1,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.5,477.7
"No",0,0,0,0,66,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",68.75,4447.55
"No",0,0,1,0,67,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",111.05,7321.05
"No",1,0,1,0,42,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",99,4135
"Yes",0,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.05,86.05
"No",1,0,1,1,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",21,697.7
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.4,168.65
"Yes",0,0,0,0,4,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.55,174.3
"No",0,0,1,1,34,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",77.2,2753.8
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.45,69.25
"No",1,0,1,1,19,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.85,434.8
"Yes",0,0,1,1,31,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",35.4,1077.5
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",95.65,95.65
"No",0,0,0,0,3,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",41.35,107.25
"No",0,0,1,0,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.6,851.2
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.95,20.95
"No",1,0,1,1,69,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","One year",0,"Bank transfer (automatic)",84.45,5848.6
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,109.8
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.65,19.65
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.65,595.5
"Yes",1,1,0,0,10,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",34.7,329.8
"No",0,0,0,0,25,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",99.3,2513.5
"No",0,0,1,1,64,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",81.05,5135.35
"No",0,0,1,1,30,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",67.6,2000.2
"No",0,0,0,0,13,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,931.75
"No",1,0,1,0,64,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",115,7396.15
"No",1,0,0,1,46,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",84.8,3958.85
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.7,260.9
"Yes",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.75,297.3
"Yes",0,0,1,1,17,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92.55,1515.1
"No",1,0,1,1,13,1,"No","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Mailed check",63.15,816.8
"No",1,0,1,1,67,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",74,4868.4
"No",0,0,1,0,24,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",29.1,688
"No",0,0,0,0,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",50.05,288.35
"Yes",0,1,1,0,53,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",1,"Electronic check",60.05,3229.65
"Yes",0,1,1,0,16,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.3,1178.25
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20,185.4
"No",1,0,0,0,13,1,"No","Fiber optic","No","Yes","No","No","No","No","One year",1,"Mailed check",74.65,966.25
"Yes",0,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.35,758.6
"Yes",1,0,0,0,25,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Mailed check",74.3,1863.8
"No",0,1,0,0,7,0,"No phone service","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Electronic check",44.4,265.8
"No",0,0,1,1,38,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",85.4,3297
"No",1,0,1,0,43,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",94.1,4107.3
"Yes",1,0,0,1,4,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",98.1,396.3
"No",1,0,0,0,25,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",108.9,2809.05
"No",0,0,0,1,27,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Mailed check",56.2,1567.55
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",26.1,1851.45
"No",0,0,0,1,71,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","One year",1,"Credit card (automatic)",85.45,6028.95
"No",1,0,0,0,24,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",88.95,2072.75
"Yes",1,0,0,0,50,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",109.65,5551.15
"No",0,0,0,0,57,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",74.35,4317.35
"No",1,0,0,0,15,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",48.85,736.8
"No",0,0,0,0,4,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",80.1,336.15
"No",1,0,0,0,28,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",56.05,1522.65
"Yes",1,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.55,622.9
"No",1,0,1,0,55,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.8,4959.6
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.95,329.95
"Yes",0,0,0,0,10,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.9,1048.85
"No",0,0,0,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.1,1001.5
"No",1,0,1,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,442.6
"No",1,0,1,1,62,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",106.05,6703.5
"Yes",0,1,1,0,32,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.9,3351.55
"No",1,0,0,0,43,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.65,779.25
"Yes",0,0,1,0,9,0,"No phone service","DSL","No","No","No","No","No","No","One year",0,"Bank transfer (automatic)",24.1,259.8
"No",1,0,1,0,60,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",59.85,3483.45
"No",0,0,1,0,58,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",86.1,4890.5
"No",0,0,0,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.45,136.75
"No",0,0,1,1,2,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",97.1,184.15
"No",0,1,0,0,37,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",36.65,1315
"No",1,1,1,1,65,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",103.9,6767.1
"No",1,0,1,1,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,757.95
"Yes",0,0,1,0,66,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",104.05,6890
"No",0,0,0,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.55,1657.4
"No",1,0,1,1,62,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",48.7,3008.55
"Yes",0,0,0,0,3,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",88.35,262.05
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",109.55,8165.1
"No",1,0,1,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.65,875.55
"Yes",0,0,1,1,29,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",94.65,2649.15
"No",1,0,0,0,4,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",55.2,220.65
"No",0,0,0,0,53,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.05,1301.9
"Yes",0,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.4,74.4
"Yes",1,0,1,1,41,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",79.9,3326.2
"No",0,0,1,0,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.45,790
"No",0,0,1,0,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.25,1237.65
"No",0,0,0,0,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",26.35,378.6
"No",1,0,1,0,13,1,"No","DSL","No","No","No","No","No","No","One year",0,"Electronic check",43.8,592.65
"No",0,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",50.15,50.15
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.45,20.45
"Yes",0,1,0,0,8,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.7,560.85
"No",0,0,0,0,60,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Electronic check",61.4,3638.25
"Yes",1,1,1,0,12,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",98.1,1060.2
"No",0,0,1,0,40,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","One year",0,"Credit card (automatic)",70.75,2921.75
"No",1,0,0,0,66,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Bank transfer (automatic)",61.15,4017.45
"No",0,0,1,1,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.25,854.9
"No",1,1,0,0,66,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",63.85,4174.35
"No",0,0,0,0,49,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",98.7,4920.55
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.5,20.5
"No",1,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,810.3
"No",1,0,1,1,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.3,772.4
"No",1,0,1,1,23,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",84.4,1936.85
"No",0,0,0,0,3,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.1,79.8
"No",1,0,0,0,4,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",0,"Mailed check",48.25,202.25
"No",1,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.85,1070.5
"Yes",1,1,1,0,4,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.6,347.65
"No",1,0,0,0,11,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",94.2,999.9
"No",1,0,1,0,2,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Mailed check",62.15,113.1
"No",1,0,1,0,26,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",79.3,2015.8
"No",0,0,1,1,24,1,"No","DSL","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",56.25,1454.25
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.3,246.7
"No",0,1,1,0,60,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",99,6017.9
"No",1,0,1,1,64,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",90.6,5817.45
"No",0,0,1,0,66,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",85.9,5595.3
"No",1,0,0,0,60,1,"Yes","Fiber optic","No","No","Yes","No","No","No","One year",1,"Bank transfer (automatic)",79.2,4765
"No",0,0,1,1,17,1,"Yes","DSL","Yes","No","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",70.35,1201.65
"No",0,0,1,1,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.35,867.3
"No",0,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.15,50.15
"No",1,0,1,1,47,1,"No","DSL","No","Yes","No","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",63.8,3007.25
"No",1,0,1,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.55,252.75
"No",0,1,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",88.55,6306.5
"No",0,1,0,0,67,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",101.4,6841.05
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",81.95,81.95
"Yes",0,0,1,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.35,451.1
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.6,44.6
"No",0,0,0,0,4,1,"No","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",63.75,226.2
"No",1,0,1,1,66,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",109.25,7082.5
"No",1,0,0,0,12,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",84.6,1017.35
"No",1,0,0,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.45,527.35
"No",0,0,0,0,26,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",85.75,2146.5
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.1,455.3
"No",0,0,1,0,57,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",107.95,5969.85
"Yes",0,0,1,0,14,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.1,1235.55
"No",1,0,1,1,42,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",22.95,1014.25
"Yes",0,0,0,0,25,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",94.7,2362.1
"No",1,0,1,0,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.45,1225.65
"Yes",0,0,1,0,22,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.1,1873.7
"No",0,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",19.7,386.5
"Yes",1,0,1,1,61,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.15,6010.05
"No",0,0,1,0,22,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",87,1850.65
"Yes",0,1,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",102.95,7101.5
"No",0,0,0,0,12,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",79.95,1043.4
"No",1,0,1,0,31,1,"No","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Electronic check",64,1910.75
"No",1,0,0,0,11,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",64.9,716.1
"No",0,0,1,1,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.75,1686.15
"No",1,1,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",90.15,6716.45
"No",0,1,0,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.1,7839.85
"No",1,0,0,0,60,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.95,6236.75
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.05,45.05
"Yes",1,1,0,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71,71
"No",0,0,1,1,58,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","No","One year",0,"Mailed check",50,2919.85
"Yes",1,1,1,1,47,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70.55,3309.25
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.7,79.7
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,20.45
"Yes",0,0,0,0,22,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",59,1254.7
"Yes",1,0,0,0,48,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",60.35,2896.4
"No",1,0,1,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.85,717.5
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",19.95,253.8
"No",0,0,0,0,43,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",26.45,1110.05
"No",1,0,0,0,6,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",63.4,348.8
"No",0,0,0,0,71,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",53.95,3888.65
"Yes",1,1,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.25,69.25
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Two year",1,"Electronic check",95.1,6843.15
"No",1,1,0,0,6,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",74.1,450.9
"No",0,0,1,1,12,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",35.5,432.25
"Yes",0,0,0,0,25,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.95,1767.35
"No",1,0,1,0,21,1,"No","Fiber optic","No","No","Yes","Yes","No","No","One year",0,"Electronic check",79.2,1742.45
"No",1,0,1,1,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",48.8,297.35
"Yes",0,0,1,0,20,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",89,1820.45
"Yes",0,0,1,0,18,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.4,1742.95
"No",1,0,0,0,43,1,"No","DSL","No","Yes","No","Yes","No","No","One year",0,"Electronic check",55.45,2444.25
"No",1,0,1,1,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.4,949.8
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",73.5,73.5
"No",0,1,1,0,32,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",93.5,2970.8
"No",0,0,0,0,52,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",63.9,3334.95
"No",0,0,0,0,32,1,"No","DSL","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",64.85,2010.95
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",63.8,4684.3
"No",0,0,0,0,51,0,"No phone service","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",44.45,2181.55
"No",0,0,1,1,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.95,1303.25
"No",0,1,1,0,8,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Mailed check",43.35,371.4
"No",0,0,1,0,49,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Two year",0,"Credit card (automatic)",49.65,2409.9
"No",1,0,1,0,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",85.1,6155.4
"Yes",0,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.5,829.1
"Yes",1,0,1,0,28,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",92.35,2602.9
"No",0,0,0,0,54,1,"No","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Mailed check",89.8,4667
"Yes",0,0,0,0,11,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.55,824.75
"No",1,0,1,1,50,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",0,"Mailed check",103.05,5153.5
"No",1,0,1,0,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",116,8182.85
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.9,69.9
"No",0,0,1,1,68,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",95.1,6683.4
"No",0,0,0,1,40,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Mailed check",40.25,1564.05
"No",0,0,1,1,31,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.75,755.6
"No",1,1,0,1,33,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.35,3465.05
"No",0,1,1,0,55,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",113.6,6292.7
"No",0,0,1,1,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24,1664.3
"No",1,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.4,198.1
"No",0,0,1,0,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",86.1,6045.9
"No",0,0,0,0,40,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Mailed check",102.65,4108.15
"No",1,0,1,1,64,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",1,"Electronic check",92.85,5980.75
"No",0,0,1,0,53,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","One year",0,"Bank transfer (automatic)",97.75,5043.2
"Yes",0,1,0,0,12,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",83.8,1029.75
"Yes",0,1,0,0,53,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",54.45,2854.55
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",97.95,7114.25
"No",0,0,0,0,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",19.95,907.05
"No",0,0,0,0,40,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.6,973.95
"No",0,0,0,0,12,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",50.95,605.75
"No",0,0,0,0,9,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",75.6,661.55
"No",1,0,1,1,51,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",80.75,4116.9
"No",0,0,1,1,49,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",90.4,4494.65
"Yes",0,1,1,0,41,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.8,4259.3
"No",1,0,0,0,56,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",60.25,3282.75
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.2,55.7
"No",0,0,1,0,20,1,"No","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Mailed check",64.15,1274.45
"No",1,0,1,1,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.25,493.95
"Yes",1,0,1,1,20,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.85,2239.65
"Yes",1,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",75.45,480.75
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.85,635.6
"No",0,0,0,0,51,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99,5038.15
"No",1,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",80.3,324.2
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.55,19.55
"No",0,0,1,1,27,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Month-to-month",0,"Electronic check",100.75,2793.55
"Yes",0,0,0,0,22,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.75,2095
"No",0,0,0,0,12,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",53.75,648.65
"Yes",1,0,1,1,3,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",31,95.05
"No",1,0,1,1,34,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",25.6,917.15
"No",0,0,1,0,24,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",1,"Electronic check",58.35,1346.9
"Yes",0,0,0,0,51,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",80,4242.35
"No",1,1,0,0,14,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",46.35,672.7
"No",0,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",113.75,6561.25
"No",0,0,0,0,3,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Electronic check",90.4,268.45
"No",1,0,1,1,65,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",109.3,7337.55
"Yes",0,1,0,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.25,331.9
"No",1,0,1,1,59,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",90.3,5194.05
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",65.25,4478.85
"Yes",1,0,1,1,62,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.15,6283.3
"Yes",0,0,0,0,28,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",94.5,2659.4
"No",0,0,0,0,3,1,"No","DSL","No","No","No","Yes","No","Yes","Month-to-month",0,"Mailed check",60.65,196.9
"No",0,0,0,1,19,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",24.1,439.2
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.5,19.5
"No",0,0,0,0,24,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Electronic check",85.95,2107.15
"No",0,1,0,0,57,1,"No","DSL","No","No","Yes","Yes","No","No","One year",1,"Electronic check",53.5,3035.8
"No",1,0,0,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.45,1866.45
"No",0,0,0,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.5,1430.95
"No",0,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.85,1071.6
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.9,6457.15
"No",1,0,1,0,26,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",26,684.05
"No",1,0,0,0,35,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",113.2,3914.05
"No",1,0,1,1,55,1,"No","Fiber optic","No","No","No","No","No","No","Two year",1,"Credit card (automatic)",69.05,3842.6
"No",1,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,670.35
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",109.65,7880.25
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.2,19.2
"Yes",0,0,0,0,10,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",33.9,298.45
"No",1,1,1,0,37,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Electronic check",90,3371.75
"No",0,0,0,0,12,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",34,442.45
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.4,20.4
"No",0,0,1,0,62,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",38.6,2345.55
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",25.25,25.25
"No",1,0,0,0,18,1,"Yes","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",60.6,1156.35
"Yes",0,1,1,0,69,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",89.95,6143.15
"No",0,0,0,0,2,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.75,144.8
"No",0,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.6,414.95
"Yes",0,0,0,0,12,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.45,1059.55
"No",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,181.8
"No",0,0,0,0,27,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",81.7,2212.55
"Yes",0,0,0,1,27,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",79.5,2180.55
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",89.15,89.15
"No",1,1,0,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.3,459.95
"Yes",0,1,0,0,14,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,1036.75
"Yes",1,1,0,0,32,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.4,2276.95
"No",1,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20,211.95
"No",0,0,0,0,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",25,25
"No",0,1,0,1,38,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",80.45,3162.65
"No",1,0,1,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,210.65
"No",0,0,1,1,54,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",65.65,3566.7
"No",1,0,0,0,29,1,"Yes","DSL","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",71,2080.1
"No",0,1,1,0,44,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.2,4040.2
"No",0,0,1,1,59,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",86.75,5186
"Yes",1,0,0,0,3,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.3,196.15
"No",1,0,1,1,18,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Mailed check",61.5,1087.45
"No",0,1,0,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.1,1672.15
"Yes",1,0,1,1,22,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",55.15,1206.05
"No",0,0,0,1,33,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",0,"Credit card (automatic)",34.05,1113.95
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,107.05
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,38.15
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.7,6339.3
"No",0,0,0,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,184.1
"No",0,0,1,1,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",26.3,1688.9
"Yes",1,0,1,0,16,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.95,1378.25
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.7,137.6
"Yes",0,0,0,0,5,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",43.25,219
"Yes",0,0,1,1,23,1,"Yes","DSL","No","No","No","No","No","No","One year",1,"Credit card (automatic)",48.35,1067.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.55,79.55
"Yes",1,1,1,0,50,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.05,3444.85
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.45,369.05
"No",1,0,1,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.8,7553.6
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",84.5,84.5
"No",1,1,1,0,25,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.3,1813.1
"No",0,0,0,0,67,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",49.35,3321.35
"No",0,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.35,707.5
"No",1,1,1,0,67,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",105.6,7112.15
"No",0,1,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",64.45,4641.1
"Yes",0,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.6,7690.9
"No",0,0,0,1,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",49.9,49.9
"Yes",0,0,0,0,46,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",30.3,1380.1
"Yes",1,1,0,0,2,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",30.4,78.65
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.4,45.4
"No",1,0,1,0,48,1,"No","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Electronic check",65.65,3094.65
"No",1,0,1,0,61,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",103.3,6518.35
"Yes",1,0,1,0,32,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",84.15,2585.95
"No",1,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.45,82.7
"Yes",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.75,58.85
"Yes",1,0,0,0,5,1,"No","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",85.4,425.9
"No",1,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",89.9,6342.7
"No",0,0,1,0,37,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",55.05,2030.75
"No",0,0,1,1,65,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.1,6700.05
"No",1,0,0,1,67,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",106.6,7244.7
"Yes",0,0,0,1,49,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",75.2,3678.3
"No",0,0,1,1,50,1,"Yes","DSL","Yes","No","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",70.5,3486.65
"No",0,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.6,411.15
"Yes",1,0,0,1,17,1,"Yes","DSL","No","No","Yes","No","No","No","One year",1,"Mailed check",55.85,937.5
"No",1,0,1,1,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.05,1559.15
"No",0,0,1,0,25,0,"No phone service","DSL","No","No","Yes","No","Yes","No","One year",1,"Credit card (automatic)",38.1,970.4
"Yes",0,1,0,0,23,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.4,2483.5
"No",0,1,1,0,24,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",34.25,828.2
"No",1,0,0,0,37,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.05,3810.55
"No",1,0,0,0,21,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",68.65,1493.2
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.8,45.8
"No",1,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",75.75,777.3
"Yes",0,0,0,0,6,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",84.4,556.35
"No",0,0,1,0,51,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",1,"Credit card (automatic)",96.4,4911.05
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.55,187.35
"No",1,0,0,0,6,0,"No phone service","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",50.95,307.6
"No",0,0,1,1,47,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",90.5,4318.35
"No",1,0,1,1,61,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Electronic check",79.4,4820.55
"No",1,0,0,0,52,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",58.75,3038.55
"No",1,0,1,1,35,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",59.45,2136.9
"No",0,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",105.7,7472.15
"Yes",1,0,0,0,6,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",56.25,389.1
"No",0,0,1,0,45,1,"No","DSL","Yes","No","Yes","No","No","No","Two year",0,"Credit card (automatic)",53.3,2296.25
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.55,187.45
"Yes",1,0,0,0,4,1,"No","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",68.65,261.25
"No",0,0,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.3,38.45
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",77.85,299.2
"No",0,0,0,0,51,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",0,"Credit card (automatic)",59.9,3043.6
"No",0,0,1,1,60,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",23.95,1506.4
"No",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.15,163.7
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.35,323.25
"No",0,0,0,0,17,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.65,1640
"Yes",1,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",87.05,762.1
"No",0,0,1,1,46,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",81,3846.35
"No",1,0,0,0,68,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",82.45,5646.6
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",53.5,53.5
"No",1,0,1,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.5,79.05
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",25.1,25.1
"No",0,0,0,1,28,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",54.4,1516.6
"No",1,0,0,0,39,1,"No","DSL","No","Yes","No","No","Yes","No","One year",1,"Credit card (automatic)",58.6,2224.5
"No",0,0,0,0,11,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",84.8,888.75
"No",1,0,1,0,71,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",61.4,4310.35
"No",0,0,0,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,42.9
"Yes",0,1,1,0,30,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",79.65,2365.15
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.15,353.65
"No",1,0,1,0,55,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",94.45,5073.1
"No",1,0,0,0,58,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.8,4526.85
"Yes",1,0,0,0,5,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",54.2,308.25
"Yes",1,1,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.45,19.45
"No",0,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.05,678.45
"No",0,0,0,0,26,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",49.15,1237.3
"No",1,0,0,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.4,1023.95
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",113.65,8182.75
"No",1,0,0,1,43,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",106,4532.3
"No",0,0,0,0,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.95,1444.05
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.1,19.1
"Yes",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",103.4,7372.65
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",100.55,7325.1
"No",0,0,1,0,36,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.4,3474.2
"No",0,0,0,0,5,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",75.15,392.65
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",84.45,1058.6
"No",1,1,0,0,44,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","One year",0,"Credit card (automatic)",89.15,3990.75
"No",1,1,1,1,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",107.9,7475.85
"No",0,0,0,0,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.5,835.5
"Yes",1,1,1,0,32,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.95,2628.6
"No",1,0,1,0,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.95,1718.35
"Yes",1,1,0,0,16,1,"No","DSL","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",59.4,1023.9
"No",0,1,1,1,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.5,1193.55
"No",0,0,0,0,16,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.95,1205.5
"No",0,0,1,1,68,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",82.85,5776.45
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19,78.9
"No",1,0,1,1,26,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",38.85,1025.15
"Yes",1,0,0,0,29,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",30.6,856.35
"No",0,0,0,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.35,122
"No",0,0,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",95,6602.9
"No",0,0,1,0,24,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",74.4,1712.9
"No",1,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",78.45,5682.25
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",74.3,74.3
"No",0,0,1,0,70,0,"No phone service","DSL","No","Yes","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",51.05,3635.15
"No",1,0,1,1,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.2,702.9
"Yes",1,1,0,0,38,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",99.55,3734.25
"Yes",1,0,0,0,17,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70,1144.5
"No",1,0,1,1,41,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",109.1,4454.25
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.3,45.3
"Yes",0,0,0,0,2,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",29.85,75.6
"No",0,0,0,0,14,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",76.45,1117.55
"Yes",0,1,0,0,2,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",95.1,180.25
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.8,19.8
"No",0,0,1,1,13,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",72.8,930.05
"No",0,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.95,110.15
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",76.65,333.6
"Yes",1,0,1,1,5,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",99.15,465.05
"No",1,0,1,0,15,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",101.75,1669.4
"No",1,0,0,0,47,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",75.45,3545.1
"No",1,0,0,0,8,1,"No","DSL","No","No","Yes","Yes","No","Yes","Month-to-month",0,"Mailed check",64.1,504.05
"No",0,0,0,0,17,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",25.65,440.2
"No",0,0,1,1,15,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",75.1,1151.55
"No",1,0,0,0,26,1,"No","Fiber optic","Yes","No","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",95.85,2475.35
"No",1,0,0,0,23,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",54.4,1249.25
"No",1,1,0,0,4,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",72.75,317.75
"No",0,0,0,1,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.85,535.05
"No",1,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.05,461.3
"Yes",0,0,0,0,9,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.95,431
"Yes",0,0,1,0,18,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",49.55,878.35
"No",0,1,0,0,3,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.85,335.75
"No",1,0,1,1,69,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",46.25,3121.4
"No",0,0,0,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.35,324.8
"No",0,0,0,0,19,1,"Yes","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",69.6,1394.55
"No",0,1,0,0,39,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",90.7,3413.25
"No",0,0,0,0,31,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.4,3143.65
"No",0,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.25,439.75
"No",0,0,1,0,14,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",48.8,664.4
"No",1,0,1,0,64,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",74.35,4759.55
"No",1,0,0,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.35,1033
"No",0,0,1,1,52,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","One year",1,"Electronic check",68.75,3482.85
"No",0,0,0,0,28,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Electronic check",100.2,2688.45
"No",1,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.85,435.25
"Yes",0,0,0,1,25,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.9,2448.75
"No",1,0,1,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.35,307
"No",0,0,1,0,58,0,"No phone service","DSL","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",45,2689.35
"Yes",0,1,1,0,17,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",81.5,1329.2
"No",1,0,1,0,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.5,1281.25
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Mailed check",48.9,3527
"Yes",0,0,1,0,52,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",84.1,4348.65
"No",1,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.6,561.15
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,63.6
"No",1,0,1,0,64,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",81.3,5129.3
"No",1,0,1,0,45,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",95.2,4285.8
"Yes",0,1,1,0,3,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",36.45,93.7
"No",1,0,1,0,71,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",83.3,5894.5
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.05,25.05
"No",1,0,1,1,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.3,1160.75
"No",0,0,1,1,34,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.85,3091.75
"Yes",1,0,0,0,8,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.85,365.55
"No",1,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.8,272.95
"No",0,0,1,1,66,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",54.65,3632
"No",0,1,0,0,12,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",29.35,381.2
"No",0,0,0,0,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.15,1035.5
"No",1,0,1,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.1,52
"Yes",1,1,1,0,43,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",55.55,2342.2
"No",1,0,0,0,9,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",80.55,653.9
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.25,71.2
"Yes",1,0,1,1,22,1,"No","DSL","No","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",69.5,1498.2
"No",0,0,1,0,40,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",106,4178.65
"No",1,0,0,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.5,1821.8
"Yes",0,0,1,0,54,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.3,5278.15
"No",1,0,0,0,50,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",79.6,4024.2
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.25,55.25
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",88.05,6520.8
"No",0,0,0,1,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.4,854.9
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",117.6,8308.9
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,109.2
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.65,92.05
"No",0,0,1,0,48,1,"Yes","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",70.55,3420.5
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.85,93.85
"No",1,0,1,1,64,1,"No","DSL","Yes","No","No","Yes","Yes","No","One year",0,"Mailed check",65.8,4068
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.05,337.9
"No",0,0,1,0,40,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",80,3168.75
"No",1,0,1,1,41,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Credit card (automatic)",35.4,1412.4
"No",0,1,0,0,51,1,"Yes","Fiber optic","No","Yes","No","No","No","No","One year",1,"Bank transfer (automatic)",79.6,3974.7
"No",0,0,1,0,41,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.25,3439
"Yes",1,0,1,1,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",50.45,50.45
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.45,42.45
"No",0,0,0,0,68,1,"No","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Credit card (automatic)",79.6,5461.45
"No",1,0,1,1,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.7,571.75
"No",0,0,1,0,70,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",77.3,5498.2
"No",0,0,0,0,3,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",29.75,96.85
"No",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",44.9,111.05
"No",0,0,1,0,3,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",29.8,94.4
"Yes",1,0,0,0,7,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",74.65,521.1
"No",1,0,0,0,13,1,"No","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",71.95,923.85
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.75,141.1
"No",0,0,1,1,12,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",56.3,628.65
"No",0,0,1,1,53,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",105.25,5576.3
"Yes",1,0,0,0,12,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.2,1046.1
"No",0,0,1,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,1245.6
"No",1,0,0,0,15,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Mailed check",84.45,1287.85
"No",0,0,1,1,36,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Mailed check",53.65,1939.35
"No",0,1,1,0,4,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",29.9,118.25
"No",1,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,452.55
"No",1,0,0,0,61,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Credit card (automatic)",43.7,2696.55
"No",0,0,0,0,16,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",55.3,875.35
"No",0,0,1,1,65,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.85,1267.05
"No",1,0,1,1,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.65,494.9
"No",0,0,0,0,16,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",49.45,799
"Yes",1,0,1,0,54,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",106.55,5763.3
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.1,20.1
"No",0,0,0,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.45,106.9
"No",1,0,0,0,19,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",39.7,710.05
"No",0,0,0,0,10,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",54.5,568.2
"Yes",1,0,1,1,23,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",83.8,1900.25
"Yes",0,0,0,0,3,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",55.15,159.15
"No",1,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",111.6,8012.75
"Yes",0,1,1,0,10,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.65,856.65
"No",1,0,1,1,10,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",55.55,551.3
"No",0,0,1,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.55,184.95
"Yes",1,1,0,0,37,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",106.75,4056.75
"No",0,0,1,1,17,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",1,"Mailed check",62.1,1096.65
"No",1,0,1,1,36,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",104.5,3684.95
"No",0,1,0,0,17,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.8,1752.45
"No",1,1,1,1,66,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",110.6,7210.85
"No",0,0,1,1,61,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",84.9,5264.5
"No",0,0,0,0,22,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Mailed check",93.2,2157.3
"No",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.4,24.4
"No",1,0,0,0,6,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",70.55,433.95
"Yes",0,0,0,0,31,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",78.45,2435.15
"No",1,0,1,1,68,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85,5607.75
"Yes",1,0,1,1,34,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",87.45,2874.15
"No",1,0,1,1,52,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",85.8,4433.3
"No",1,0,0,1,10,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",91.1,964.35
"Yes",0,0,1,1,29,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.75,1974.8
"No",1,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.1,1460.85
"No",0,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.05,951.55
"No",0,0,1,1,24,1,"Yes","DSL","Yes","No","No","No","Yes","Yes","One year",0,"Mailed check",74.8,1821.2
"No",0,0,0,0,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.8,1600.95
"No",1,0,0,0,4,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",100.85,399.25
"Yes",0,1,1,0,12,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.35,1218.55
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",81.7,81.7
"Yes",0,0,0,0,33,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",68.25,2171.15
"No",1,0,0,0,34,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",105.1,3634.8
"No",1,0,1,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.4,292.4
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.15,317.25
"No",0,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20,218.55
"No",1,0,1,1,65,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",79.4,5071.9
"No",0,0,1,1,23,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Credit card (automatic)",57.2,1423.35
"No",0,0,1,0,55,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Electronic check",58.6,3068.6
"No",0,0,1,0,49,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",1,"Electronic check",94.8,4690.65
"No",0,0,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",102.5,6157.6
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.35,1442.65
"No",0,0,0,0,40,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.9,3369.05
"No",0,0,1,0,67,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Two year",1,"Credit card (automatic)",69.2,4671.65
"Yes",0,1,0,0,35,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.45,3474.05
"Yes",0,0,1,1,19,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Electronic check",100.95,1875.55
"No",1,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.85,272.35
"No",1,0,0,1,41,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",88.5,3645.05
"No",1,0,0,0,4,0,"No phone service","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Mailed check",35,135.75
"No",1,0,1,1,24,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",55.15,1319.85
"No",1,0,0,0,5,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",50.95,229.4
"No",1,0,0,0,5,1,"Yes","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",64,370.25
"Yes",1,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.1,69.1
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",80.2,5714.2
"No",1,0,0,0,24,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",49.3,1233.25
"No",1,0,1,0,42,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",84.35,3571.6
"No",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,83.3
"No",0,0,0,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",117.2,8035.95
"No",1,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,579.4
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.6,69.6
"Yes",0,0,0,0,31,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",103.45,3066.45
"Yes",1,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",77.95,305.55
"No",0,1,1,0,69,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",109.95,7634.25
"No",0,1,0,0,38,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",94.75,3653
"No",1,0,1,1,3,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",80,241.3
"No",1,0,1,1,48,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",0,"Electronic check",79.65,3870.3
"No",1,0,1,0,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.2,387.9
"No",1,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.9,527.5
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",78.45,78.45
"No",1,0,0,0,48,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",44.8,2104.55
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.3,20.3
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.2,19.2
"No",1,0,0,0,37,1,"No","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Electronic check",80.05,3019.1
"No",0,1,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",107.35,7051.95
"No",1,0,1,0,26,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",47.85,1190.5
"No",0,0,1,0,63,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","One year",0,"Credit card (automatic)",70.8,4448.8
"Yes",0,0,0,0,10,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",29.5,255.25
"Yes",1,0,0,0,2,1,"No","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",70.75,146.9
"No",0,1,1,0,18,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",59.1,1011.05
"No",1,0,1,0,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.55,1714.95
"Yes",1,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.45,762.5
"No",1,0,0,1,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,535.35
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",75.55,75.55
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.65,338.9
"Yes",0,1,0,0,38,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",70.15,2497.35
"No",0,0,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",0,"Electronic check",95.3,6273.4
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.25,70.25
"No",1,0,1,0,18,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",50.3,908.75
"Yes",0,1,0,0,51,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",97.8,4913.3
"No",0,0,1,1,0,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.85,NA
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",46.3,46.3
"No",0,0,0,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.35,212.3
"Yes",1,0,0,0,41,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.3,4443.45
"No",0,0,0,0,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",25,316.2
"No",1,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.3,1079.05
"No",1,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.35,564.65
"Yes",1,0,0,0,12,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",89.4,1095.65
"No",1,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",88,6161.9
"Yes",1,1,0,0,5,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",83.15,446.05
"No",1,1,0,0,49,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",43.8,2106.05
"No",0,0,0,0,40,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",62.05,2511.55
"No",1,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.1,318.6
"Yes",0,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.15,811.8
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",101.35,7323.15
"No",1,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.05,186.05
"No",0,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.9,454
"No",1,1,0,0,71,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",105.9,7521.95
"Yes",1,0,1,0,11,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.5,1056.95
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.15,44.15
"Yes",1,0,0,0,16,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",53.9,834.15
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",85.45,85.45
"No",0,0,1,0,12,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.05,999.8
"No",1,0,0,0,54,0,"No phone service","DSL","Yes","No","No","Yes","No","Yes","One year",0,"Bank transfer (automatic)",44.1,2369.7
"No",1,0,1,0,68,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",90.2,6297.65
"Yes",1,0,1,1,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",50.85,239.55
"Yes",1,0,0,1,1,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",59.2,59.2
"No",0,0,0,0,27,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",53.45,1461.45
"No",0,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.95,416.4
"Yes",0,0,0,0,13,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",83.2,1060.6
"No",1,1,0,0,64,1,"Yes","DSL","No","Yes","Yes","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",74.65,4869.35
"Yes",1,0,0,0,1,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",54.9,54.9
"No",0,0,1,0,57,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",57.5,3265.95
"Yes",1,0,1,0,21,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.9,2254.2
"No",0,0,0,0,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.65,358.15
"No",0,0,1,0,31,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",93.8,2939.8
"No",0,0,0,0,52,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",89.25,4652.4
"No",1,0,0,0,46,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",1,"Electronic check",94.15,4408.45
"No",1,1,0,0,11,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",55.6,580.8
"No",1,0,1,1,53,0,"No phone service","DSL","Yes","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",48.7,2495.2
"Yes",1,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.25,180.3
"No",0,1,0,0,57,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.9,5913.95
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",75.45,158.4
"Yes",1,1,0,0,2,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",54.85,104.2
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.9,1389.35
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.4,19.4
"No",0,0,1,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.05,1629.2
"No",0,0,1,0,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",84.45,6033.1
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.3,44.4
"Yes",0,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.1,95.1
"No",1,0,0,0,41,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",79.85,3320.75
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.55,1867.7
"Yes",0,0,1,0,6,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.5,438
"Yes",1,0,1,1,4,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",73.75,325.45
"Yes",0,0,0,0,12,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.05,1148.1
"No",1,0,1,0,58,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Electronic check",68.4,3972.25
"No",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.65,155.9
"No",1,0,1,0,65,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",55.15,3673.15
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.6,70.6
"No",0,0,1,0,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.95,1126.75
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19,73.45
"No",1,0,1,1,58,1,"No","DSL","No","No","No","No","No","No","One year",1,"Mailed check",44.1,2413.05
"No",0,0,1,0,62,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",107.6,6912.7
"No",0,0,0,0,26,1,"Yes","DSL","Yes","Yes","No","No","No","No","One year",0,"Electronic check",61.55,1581.95
"No",0,0,0,0,62,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",90.7,5586.45
"No",1,0,1,1,58,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",0,"Credit card (automatic)",99.25,5846.65
"No",1,0,1,0,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",91.7,6424.7
"No",1,0,1,1,61,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",100.7,6018.65
"No",1,0,0,0,42,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",78.45,3373.4
"No",0,0,0,0,18,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",84.3,1537.9
"No",1,0,0,0,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.55,1080.55
"Yes",1,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",88.95,355.2
"No",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.45,82.85
"No",1,0,0,1,35,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Credit card (automatic)",55.6,2016.45
"No",1,0,1,1,64,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",86.8,5327.25
"No",1,0,0,0,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.95,683.25
"No",1,1,1,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.05,1263.05
"Yes",1,0,0,0,4,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",50.7,151.3
"No",1,1,1,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",113.65,7714.65
"Yes",0,0,0,0,3,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Credit card (automatic)",53.4,188.7
"Yes",0,1,1,0,53,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.9,5549.4
"No",0,0,1,1,2,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Mailed check",59.5,130.5
"No",1,0,1,1,29,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",87.8,2621.75
"No",1,0,0,0,47,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",41.9,1875.25
"Yes",1,0,1,1,68,1,"Yes","Fiber optic","No","No","No","No","Yes","No","One year",1,"Electronic check",83,5685.8
"No",0,0,0,1,12,1,"No","DSL","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",69.85,837.5
"No",1,0,1,1,8,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",56.3,401.5
"No",0,0,1,0,54,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",109.55,6118.95
"No",0,0,1,1,69,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","Two year",1,"Mailed check",92.15,6480.9
"No",1,0,0,0,26,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",69.5,1800.05
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",97,7104.2
"No",1,0,0,0,70,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",58.35,4214.25
"Yes",0,0,0,1,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",50.6,50.6
"Yes",0,0,0,0,10,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.5,863.1
"No",1,0,1,1,28,1,"No","Fiber optic","No","No","No","No","No","No","One year",1,"Bank transfer (automatic)",70.4,1992.2
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.8,69.8
"No",1,0,1,0,21,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.3,1948.35
"Yes",0,1,1,0,51,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",93.8,4750.95
"No",1,0,1,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.55,1007.9
"No",0,0,0,1,53,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",0,"Electronic check",95.95,5036.9
"Yes",0,0,1,0,24,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.05,2391.8
"No",1,0,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",94.8,6859.05
"No",0,0,0,0,61,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",107.75,6521.9
"No",1,0,0,0,11,1,"No","DSL","Yes","No","No","Yes","No","No","One year",1,"Mailed check",54.6,617.85
"No",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",71.3,157.75
"No",0,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.5,516.3
"No",1,0,0,0,41,1,"Yes","DSL","No","Yes","No","No","No","No","One year",1,"Credit card (automatic)",56.3,2364
"Yes",0,0,1,0,18,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.7,1687.95
"Yes",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.15,7689.95
"No",1,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.55,6239.05
"No",1,0,1,1,34,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Mailed check",60.8,2042.05
"No",0,0,0,0,29,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",98.8,2807.1
"No",0,1,1,0,40,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",98.15,4116.8
"No",0,0,1,0,36,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",35.35,1317.95
"No",1,0,1,0,46,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",103.15,4594.65
"No",1,0,0,0,58,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",107.75,6332.75
"No",0,0,0,0,39,1,"Yes","Fiber optic","No","Yes","No","No","No","No","One year",0,"Credit card (automatic)",81.4,3213.75
"Yes",0,0,1,1,4,1,"No","DSL","No","No","No","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",61.45,229.55
"No",1,0,1,1,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",95.7,4976.15
"No",0,1,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",104.8,7308.95
"No",0,1,1,0,65,1,"No","Fiber optic","No","No","No","No","No","No","One year",1,"Bank transfer (automatic)",70.95,4555.2
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.95,44.95
"No",1,0,1,0,70,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",97.65,6982.5
"No",1,1,1,1,29,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",35.65,1025.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.55,90.55
"No",1,0,0,0,67,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",85.25,5714.2
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.5,19.5
"Yes",1,0,0,0,26,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",88.8,2274.35
"No",1,0,1,1,30,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",25.1,789.55
"No",1,0,1,0,48,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.05,4834
"No",1,0,1,1,55,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",55.7,3131.8
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",85.2,602.55
"No",0,0,0,0,37,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",91.15,3369.25
"No",1,0,1,0,31,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",83.85,2674.15
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.9,199.75
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.1,1790.8
"Yes",0,1,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.4,449.75
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,19.7
"No",1,1,0,0,15,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.5,1400.3
"No",0,0,1,1,8,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",51.3,411.6
"No",1,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",21.1,741
"No",1,1,0,0,56,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",104.75,5841.35
"Yes",0,0,1,0,42,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",106.15,4512.7
"No",0,1,1,1,65,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",85.75,5688.45
"No",1,0,1,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.3,31.9
"No",0,1,1,0,65,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Electronic check",100.75,6674.65
"No",1,0,0,0,18,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.15,1345.75
"No",1,0,0,0,23,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",78.55,1843.05
"Yes",1,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.3,196.95
"No",0,0,1,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,1433.8
"No",1,0,0,0,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",50.7,214.55
"No",0,0,0,0,19,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",45,865.85
"No",1,0,0,0,18,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",77.8,1358.6
"No",1,1,1,0,38,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.45,3147.15
"Yes",0,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.25,131.05
"No",0,0,0,0,47,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",0,"Bank transfer (automatic)",94.8,4535.85
"No",1,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.1,1078.75
"No",0,0,0,0,9,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",59.9,542.4
"No",1,0,1,0,26,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",90.1,2312.55
"Yes",0,0,1,1,8,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",51.05,415.05
"No",0,0,1,0,44,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","One year",1,"Electronic check",70.95,3250.45
"No",1,0,0,0,3,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",29.2,98.5
"No",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",46.6,87.9
"Yes",1,0,1,1,9,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",85.35,754.65
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.35,75.35
"No",0,0,0,0,25,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",74.3,1952.25
"No",1,1,1,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.3,153.8
"Yes",0,0,0,0,43,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",75.2,3198.6
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.9,20.9
"No",1,0,1,0,58,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",1,"Electronic check",94.3,5610.15
"No",1,0,1,1,59,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","Two year",1,"Mailed check",76.45,4519.5
"No",0,0,0,0,44,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",54,2440.25
"No",0,0,0,0,66,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",104.25,6860.6
"No",0,0,1,1,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.95,1377.7
"No",0,0,0,0,9,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.95,190.25
"No",0,0,0,0,19,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Electronic check",84.75,1651.95
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,78.3
"No",1,0,0,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",113.65,7939.25
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.9,44.9
"No",1,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.25,576.7
"No",0,0,0,0,53,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.6,1279
"No",0,1,0,0,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25,1260.7
"No",0,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.95,267.35
"No",0,0,1,1,60,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.6,6586.85
"No",0,0,0,0,17,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",55.5,934.15
"Yes",0,0,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",43.3,123.65
"Yes",0,0,1,0,70,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",109.5,7534.65
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.45,19.45
"No",0,1,0,0,43,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.85,3645.6
"No",1,0,1,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.6,314.45
"No",1,0,1,1,57,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Electronic check",53.45,3053
"No",0,0,1,1,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.8,677.05
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",112.1,7965.95
"Yes",1,1,0,0,11,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",84.8,906.85
"Yes",1,1,1,0,50,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",95.05,4888.7
"Yes",0,1,0,0,5,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",50.35,237.25
"Yes",0,0,1,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.6,74.6
"Yes",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.7,342.4
"No",0,1,1,0,2,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",74.2,140.1
"No",1,0,0,0,17,1,"Yes","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",69,1108
"No",1,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.35,295.55
"Yes",1,0,0,0,15,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",59.45,892.65
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.8,198.25
"Yes",1,0,0,1,46,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105.2,4822.85
"No",0,0,1,1,64,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",109.2,6741.15
"No",1,0,0,0,1,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",79.15,79.15
"No",0,0,1,1,25,1,"No","DSL","No","Yes","Yes","No","No","No","One year",0,"Mailed check",53.65,1355.45
"No",0,0,1,1,71,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",100.2,7209
"Yes",0,0,0,0,8,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.15,438.4
"No",1,0,1,1,72,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",108.65,7726.35
"No",1,0,1,0,49,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",40.65,2070.75
"No",0,0,1,1,29,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",55.35,1636.95
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",105.6,7581.5
"Yes",0,0,1,0,31,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",0,"Electronic check",93.8,3019.5
"No",1,0,0,0,50,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.7,4729.75
"No",0,0,1,0,71,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",83.2,6126.1
"No",0,1,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",90.05,6333.4
"No",0,0,0,0,71,1,"Yes","Fiber optic","Yes","No","No","Yes","No","Yes","One year",0,"Credit card (automatic)",97.65,6687.85
"No",0,0,1,1,61,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",68.05,4158.25
"Yes",0,0,0,0,32,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",96.2,3183.4
"Yes",1,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.6,79.6
"No",0,0,0,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Two year",1,"Bank transfer (automatic)",102.1,7149.35
"No",0,0,0,0,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",23.4,1429.65
"No",1,0,0,1,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.05,472.65
"Yes",0,0,0,0,20,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.25,1734.5
"No",0,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.45,113.5
"No",1,1,0,0,33,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",59.45,1884.65
"No",0,0,1,1,28,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",92.2,2568.15
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,470
"No",0,0,0,0,7,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",43.9,278.4
"Yes",0,0,0,0,26,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",80.5,2088.8
"Yes",0,1,0,0,5,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.8,502.6
"No",0,1,0,0,30,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.5,2595.85
"No",0,0,0,0,63,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","One year",0,"Credit card (automatic)",90.45,5825.5
"Yes",0,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",50.75,50.75
"No",1,0,0,1,53,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",84.6,4449.75
"Yes",1,0,1,1,14,1,"No","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",89.65,1208.35
"No",1,0,0,0,21,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.15,1956.4
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.95,310.6
"No",0,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.5,290.55
"No",1,0,0,0,35,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",62.1,2096.1
"No",1,1,0,0,32,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.5,2665
"No",1,0,1,1,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.55,543.8
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.35,20.35
"No",0,0,0,0,59,0,"No phone service","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",51.7,3005.8
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",23.3,1623.15
"Yes",0,0,0,0,36,1,"No","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Mailed check",65.4,2498.4
"No",1,0,0,0,40,1,"No","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",0,"Mailed check",65.1,2586
"No",0,0,1,1,40,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",81.2,3292.3
"Yes",1,0,0,1,9,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Mailed check",72.9,651.4
"No",0,0,1,1,63,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",74.5,4674.55
"No",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.5,232.35
"No",0,0,1,1,40,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Mailed check",60.3,2448.5
"No",0,0,1,0,8,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",75,658.1
"No",0,1,1,0,34,1,"No","Fiber optic","Yes","No","No","Yes","Yes","No","One year",0,"Mailed check",90.15,3128.8
"Yes",0,0,0,0,5,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",40,223.45
"Yes",0,1,0,0,9,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.45,919.4
"No",0,0,1,0,9,1,"Yes","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",69.05,653.95
"No",0,0,1,1,31,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",59.7,1825.5
"No",1,0,1,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.85,943.1
"Yes",1,0,0,0,2,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",86.25,181.65
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.65,45.65
"Yes",0,0,0,0,8,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.1,551.35
"No",1,0,0,0,9,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",40.75,359.4
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",70.2,115.95
"Yes",1,0,0,0,3,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",55.35,165.2
"No",0,0,1,0,25,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",95.7,2338.35
"No",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",46.3,46.3
"No",1,0,1,1,45,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",0,"Mailed check",81.3,3541.1
"Yes",0,1,1,1,51,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",84.2,4146.05
"No",1,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20,1087.25
"No",1,0,0,0,38,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",66.15,2522.4
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.85,81
"No",0,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.6,717.3
"No",0,0,0,0,34,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",49.8,1734.2
"No",1,0,1,0,70,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",101.75,7069.3
"No",1,0,0,0,13,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Mailed check",55.15,742.9
"Yes",0,0,0,0,39,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.25,3017.65
"No",1,0,0,0,61,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",103.95,6423
"Yes",1,0,0,0,12,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.15,1164.3
"No",0,0,0,0,41,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",99.65,4220.35
"No",0,0,0,0,21,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.7,1558.7
"No",0,1,0,0,55,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",50.05,2743.45
"No",0,0,1,0,69,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",60.25,4055.5
"Yes",0,1,1,1,26,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",105.75,2710.25
"No",1,1,1,0,69,1,"No","Fiber optic","Yes","Yes","No","No","No","Yes","One year",0,"Credit card (automatic)",87.3,6055.55
"Yes",1,1,1,0,18,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",48.35,810.7
"No",0,0,1,1,47,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",54.25,2538.2
"No",1,0,1,1,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",85.3,6129.2
"No",0,1,1,0,33,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",50,1750.85
"Yes",1,0,1,1,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.4,36.55
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",90.95,6652.45
"No",0,1,1,0,37,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",72.25,2575.45
"No",1,1,1,1,62,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",96.1,6019.35
"No",1,0,1,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,1379.6
"No",0,0,0,1,23,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",55.3,1284.2
"No",1,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,296.15
"No",0,0,0,0,9,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",69.5,653.25
"No",0,0,1,1,17,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",25.15,412.6
"Yes",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.95,85.5
"Yes",1,1,1,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.55,49.55
"No",1,0,1,0,24,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",79.65,1928.7
"No",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.25,71.25
"No",0,1,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",113.8,7845.8
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",24.55,1750.7
"No",1,0,0,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.7,216.2
"Yes",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,178.5
"Yes",1,1,1,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",50.15,115.1
"No",1,1,1,0,60,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",100.5,6029
"Yes",0,1,1,0,29,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",95.9,2745.2
"No",1,0,0,0,49,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",74.45,3721.9
"No",1,1,0,0,30,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.1,3121.1
"No",1,0,1,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.05,990.45
"No",0,0,0,1,39,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25,1004.35
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.05,157.65
"No",0,0,0,0,39,1,"No","Fiber optic","No","No","Yes","Yes","No","No","One year",0,"Electronic check",81.9,3219.75
"No",0,1,0,0,8,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.7,572.85
"No",1,0,1,1,51,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","One year",1,"Electronic check",90.15,4554.85
"No",0,0,1,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.35,1847.55
"No",0,1,0,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.65,1766.75
"No",1,1,1,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.55,1462.05
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.25,25.25
"No",0,0,1,0,38,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",60,2193.2
"No",1,0,1,0,28,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",89.9,2433.5
"No",1,0,1,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.4,641.15
"No",0,1,1,0,49,1,"No","DSL","No","Yes","No","No","No","No","Two year",0,"Mailed check",49.8,2398.4
"No",1,0,1,1,37,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.1,861.85
"No",1,0,0,0,10,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",54.25,583
"No",0,0,1,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",109.9,7332.4
"No",0,0,0,0,7,0,"No phone service","DSL","No","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",35.5,249.55
"No",1,0,0,0,51,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",0,"Credit card (automatic)",87.55,4475.9
"Yes",1,0,0,0,9,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.15,416.45
"No",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",88.4,788.6
"No",0,0,0,0,4,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",50.8,202.3
"No",0,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Electronic check",99,6994.6
"Yes",1,0,1,1,50,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",84.4,4116.15
"No",1,1,1,1,24,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",96.55,2263.45
"No",0,0,1,0,22,1,"No","DSL","Yes","No","No","No","Yes","No","One year",1,"Bank transfer (automatic)",59.75,1374.35
"No",0,0,0,0,44,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",111.5,4915.15
"No",1,0,1,1,33,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",24.25,838.5
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.1,75.1
"Yes",1,0,1,0,54,1,"Yes","DSL","No","No","No","No","Yes","Yes","One year",1,"Credit card (automatic)",70.15,3715.65
"Yes",0,0,0,0,42,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.75,4273.45
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.8,45.8
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.5,20.5
"No",0,0,0,0,30,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","One year",0,"Electronic check",70.4,2044.75
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",30.55,30.55
"No",0,0,1,1,16,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",84.9,1398.25
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.1,20.1
"Yes",0,0,1,0,9,0,"No phone service","DSL","No","No","No","Yes","Yes","No","Month-to-month",0,"Mailed check",40.65,328.95
"Yes",0,1,1,0,46,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101,4680.05
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.1,69.1
"No",0,0,1,0,71,1,"No","DSL","Yes","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",54.5,3778.2
"No",0,0,0,0,43,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.35,3161.4
"No",0,0,1,0,50,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",44.45,2188.45
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",75,999.45
"Yes",0,0,1,1,19,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",100,1888.65
"No",1,0,0,0,41,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",98.05,3990.6
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.15,71.15
"Yes",1,0,0,0,24,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",54.15,1240.25
"No",1,0,1,0,40,1,"Yes","DSL","No","Yes","No","No","Yes","No","One year",0,"Bank transfer (automatic)",63.9,2635
"No",1,0,1,1,3,1,"Yes","DSL","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",69.15,235
"No",1,0,0,0,37,1,"Yes","DSL","Yes","No","No","No","Yes","No","One year",0,"Bank transfer (automatic)",64.65,2347.85
"Yes",1,0,1,1,67,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.75,7156.2
"No",1,0,1,1,32,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.85,3089.6
"Yes",1,0,1,0,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",49.15,270.8
"No",1,0,1,1,32,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",89.6,2901.8
"No",1,0,0,0,59,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",83.25,4949.1
"No",1,0,1,0,30,1,"No","DSL","No","Yes","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",70.25,2198.9
"Yes",0,0,0,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.4,374.5
"No",1,0,1,1,27,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",24.5,761.95
"Yes",1,1,0,0,20,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",79.15,1520.9
"No",0,0,0,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,190.25
"No",1,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",73,5163
"No",1,0,1,1,69,1,"Yes","DSL","Yes","No","No","Yes","No","No","Two year",0,"Credit card (automatic)",61.4,4059.85
"No",0,0,0,0,26,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",84.3,2281.6
"No",0,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.9,1356.7
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.4,231.45
"No",0,0,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",50.75,50.75
"No",0,0,1,1,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.45,242.4
"No",1,0,1,1,55,1,"Yes","DSL","Yes","Yes","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",75.75,4264.25
"No",0,0,0,0,44,1,"No","DSL","Yes","No","No","Yes","Yes","No","One year",0,"Electronic check",65.4,2774.55
"Yes",0,1,1,0,46,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.4,3605.2
"No",0,0,1,1,69,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Bank transfer (automatic)",59.75,4069.9
"No",0,1,0,0,11,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",78.5,874.2
"Yes",1,0,1,0,11,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",102,1145.35
"No",0,0,0,0,29,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",48.95,1323.7
"No",1,0,1,0,57,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.65,5497.05
"No",0,0,0,0,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",18.25,534.7
"No",1,0,0,0,42,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",54.55,2455.05
"Yes",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.65,38.7
"No",0,0,0,1,23,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",40.65,947.4
"No",1,0,1,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,357
"No",0,0,1,1,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.8,1476.25
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.8,70.8
"Yes",0,0,0,0,16,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",89.05,1448.6
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.6,291.9
"No",0,0,0,0,67,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",88.8,5903.15
"No",0,0,0,0,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.05,1201.65
"Yes",1,0,1,0,57,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",104.5,5921.35
"No",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.8,146.65
"No",1,0,1,1,23,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",77.15,1759.4
"No",1,0,0,1,25,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",35.05,844.45
"No",1,1,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",108.1,7774.05
"No",1,0,1,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.05,134.05
"No",1,0,0,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.2,140.95
"Yes",1,0,0,0,5,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",50.6,249.95
"No",0,0,0,0,35,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",49.2,1701.65
"No",0,0,0,0,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",24.6,592.65
"No",1,0,1,1,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.65,135.75
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",104.9,7732.65
"No",1,0,0,0,41,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",106.5,4282.4
"Yes",0,0,0,1,4,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",49.35,219.65
"No",0,0,0,0,26,1,"No","Fiber optic","No","Yes","No","No","No","No","One year",0,"Bank transfer (automatic)",75.5,2018.1
"Yes",0,0,0,0,7,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.25,669
"Yes",1,0,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",68.95,68.95
"No",1,0,1,1,4,1,"Yes","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",58.5,224.85
"No",0,0,0,0,48,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",78.9,3771.5
"Yes",0,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.85,196.75
"No",1,1,1,0,12,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",79.2,943.85
"No",0,0,1,0,60,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",109.45,6572.85
"No",0,0,0,0,55,1,"No","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Electronic check",59.2,3175.85
"No",0,0,0,0,1,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",29.15,29.15
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.05,318.9
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.45,24.45
"No",1,0,0,0,42,1,"No","DSL","No","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",66.5,2762.75
"No",1,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",49.55,49.55
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",89.35,631.85
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",73.6,232.5
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",82.65,5919.35
"No",0,0,0,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",49,749.25
"Yes",0,0,1,0,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.35,307.4
"No",1,0,0,0,11,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",25.2,245.15
"No",1,0,0,0,5,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",25.45,134.75
"Yes",1,1,0,0,1,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Electronic check",55.8,55.8
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.9,8240.85
"No",1,0,1,0,55,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",77.75,4266.4
"No",1,0,1,1,40,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",26.2,1077.5
"No",1,0,1,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.9,1115.6
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.05,79.05
"Yes",0,0,1,0,1,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95,95
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.2,25.2
"No",0,1,1,1,52,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",80.85,4079.55
"Yes",0,1,0,0,41,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.4,4187.75
"No",0,0,1,0,43,1,"No","DSL","No","No","No","No","Yes","No","One year",1,"Mailed check",56.35,2391.15
"No",1,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.3,890.5
"No",0,0,0,0,3,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",50.4,137.25
"Yes",0,1,1,1,66,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",79.4,5154.6
"No",0,0,1,1,55,1,"No","DSL","No","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",55.25,3119.9
"No",0,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.1,529.5
"No",1,0,0,1,12,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.05,966.55
"No",1,0,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.2,6936.85
"Yes",0,1,0,0,35,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.4,3496.3
"Yes",0,1,1,0,10,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",89.8,914.3
"No",0,0,1,1,27,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.75,1929
"No",1,0,0,0,58,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",95.3,5817.7
"Yes",0,0,1,0,54,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",109.75,6110.2
"No",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,178.8
"Yes",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.3,28.3
"No",0,0,0,0,6,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.1,435
"Yes",1,1,0,0,26,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.25,2351.8
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,186.15
"No",0,0,1,0,8,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",54.75,445.85
"No",0,0,0,0,12,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",81.45,912
"Yes",1,0,0,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",49.1,679.55
"No",0,0,1,0,43,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",80.2,3581.6
"No",0,0,0,0,42,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",100.3,4222.95
"Yes",1,0,0,0,31,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Credit card (automatic)",65.25,1994.3
"No",1,0,0,1,66,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",90.95,5930.05
"Yes",1,1,0,0,18,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",85.45,1505.85
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,20
"Yes",0,0,1,0,61,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Two year",1,"Electronic check",94.1,5638.3
"No",0,0,0,0,10,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",79.85,797.25
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71.65,71.65
"No",1,1,0,0,18,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",73.55,1359.45
"Yes",0,0,1,0,24,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.65,2542.45
"No",1,0,1,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.3,54.7
"No",0,0,0,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.15,989.05
"No",0,0,1,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.55,44.55
"No",0,0,0,0,2,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",54.45,87.3
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.65,351.55
"No",0,0,1,1,69,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",105,7297.75
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",88.7,6301.7
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.25,210.3
"No",0,1,1,1,50,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","Two year",1,"Bank transfer (automatic)",75.15,3822.45
"No",1,0,0,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.25,1048.45
"No",1,0,1,0,58,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",109.1,6393.65
"No",0,0,0,0,46,0,"No phone service","DSL","Yes","No","No","No","No","No","One year",1,"Bank transfer (automatic)",30.75,1489.3
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",112.9,8061.5
"Yes",1,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.2,74.2
"No",1,0,1,1,6,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Mailed check",94.05,518.75
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",78.85,5763.15
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",55.3,238.5
"No",1,0,1,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.35,1031.7
"No",0,0,1,1,0,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.35,NA
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.45,34.8
"No",1,0,1,0,65,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.35,1319.95
"Yes",0,1,1,0,43,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101,4388.4
"Yes",0,0,1,0,4,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.2,420.2
"Yes",0,1,1,0,25,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","One year",1,"Electronic check",89.05,2177.45
"No",1,0,1,0,51,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",78.65,3950.85
"No",0,0,0,0,12,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",74.75,827.05
"Yes",1,0,1,1,57,1,"No","DSL","Yes","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",70.1,3913.3
"No",1,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.9,533.5
"No",1,0,1,0,64,1,"Yes","DSL","No","No","Yes","Yes","No","No","One year",0,"Bank transfer (automatic)",58.35,3756.45
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",105.65,443.9
"No",1,0,0,0,26,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.5,2599.95
"No",1,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,284.3
"No",0,1,1,0,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.65,1740.8
"Yes",0,1,1,0,36,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.5,3436.1
"No",1,0,1,0,27,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",95,2462.55
"Yes",0,1,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.85,70.85
"Yes",1,0,0,0,35,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",85.95,3110.1
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",73.9,280.85
"No",1,0,1,1,8,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.45,411.75
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20,198.6
"No",1,0,0,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",49.2,103.7
"Yes",1,0,1,0,58,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.45,6144.55
"No",0,0,1,0,51,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",83.25,4089.45
"No",1,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.25,864.2
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.65,19.65
"No",0,0,0,0,46,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",72.8,3249.4
"No",1,0,1,0,50,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",109.65,5405.8
"No",0,0,1,1,53,1,"No","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",0,"Credit card (automatic)",65,3363.8
"No",0,0,1,0,61,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",114.1,7132.15
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.65,93.55
"No",0,0,0,0,47,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",86.95,4138.9
"No",1,0,0,0,54,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",94.75,5121.75
"No",0,0,0,1,19,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",25.35,566.1
"No",1,0,0,1,26,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",105.45,2715.3
"No",0,0,1,1,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.4,1782.05
"No",0,0,1,0,17,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",102.55,1742.5
"Yes",1,0,0,0,30,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.2,2983.8
"No",1,0,0,1,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24,24
"No",1,0,1,1,19,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.6,485.9
"No",1,0,1,0,26,1,"No","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",73.5,1905.7
"Yes",1,0,1,1,21,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.05,1565.7
"No",0,0,1,0,50,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",98.25,4858.7
"No",1,0,1,0,68,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",54.4,3723.65
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",101.55,298.35
"No",0,0,1,1,9,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",103.1,970.45
"No",1,0,1,1,51,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",34.2,1782
"No",1,0,0,0,9,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",43.75,405.7
"Yes",0,1,1,1,41,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.95,4534.9
"No",0,0,0,0,22,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.65,2415.95
"Yes",1,0,1,1,21,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",55.95,1157.05
"No",0,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.05,8297.5
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.75,45.75
"No",0,0,1,1,26,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",82,2083.1
"No",0,0,1,0,71,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",65.15,4681.75
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.8,176.2
"No",1,0,0,0,12,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",79.8,1001.2
"No",1,0,1,0,18,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",88.85,1594.75
"No",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.95,212.4
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",106.85,7677.4
"Yes",0,0,0,0,11,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",74.95,815.5
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",80.15,80.15
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.3,259.65
"Yes",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",109.25,8109.8
"No",0,0,1,0,42,1,"Yes","DSL","Yes","No","No","No","No","No","One year",0,"Credit card (automatic)",56.1,2386.85
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.7,340.35
"No",1,1,0,0,7,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",51.3,419.35
"No",1,0,1,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",118.6,7990.05
"No",0,0,1,1,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.15,1402.25
"No",1,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.3,749.35
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",115.5,8425.15
"No",1,0,0,0,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",25.05,1171.5
"No",1,1,1,0,52,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",109.1,5647.95
"No",1,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,708.8
"No",0,0,1,0,67,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",111.3,7567.2
"No",1,0,0,0,1,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",29.9,29.9
"No",0,0,0,0,53,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",80.6,4348.1
"No",0,0,1,1,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.8,635.9
"Yes",1,0,0,0,3,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Credit card (automatic)",35.2,108.95
"Yes",1,0,1,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",78.8,78.8
"No",0,0,0,0,19,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Mailed check",89.95,1682.4
"No",1,1,1,0,60,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.05,6925.9
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.55,223.15
"Yes",1,0,0,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.4,5127.95
"Yes",0,0,0,0,18,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",49.4,874.8
"No",1,0,1,1,60,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",115.25,6758.45
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.8,1874.3
"No",0,0,0,0,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.9,791.15
"No",1,0,1,0,59,1,"No","Fiber optic","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",81.25,4639.45
"No",0,0,1,1,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",69.95,143.9
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.1,69.1
"Yes",0,0,1,1,20,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.2,1776.55
"Yes",1,0,0,0,6,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",93.55,536.4
"No",0,0,0,0,71,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",86.4,6172
"No",1,0,1,0,24,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Mailed check",66.3,1559.45
"No",0,1,1,0,67,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.65,6079
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",80.85,80.85
"Yes",1,0,1,1,48,1,"Yes","Fiber optic","No","No","No","No","No","Yes","One year",1,"Mailed check",82.05,4029.95
"No",1,0,1,0,37,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","One year",0,"Mailed check",72.1,2658.4
"No",0,0,0,0,11,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",0,"Mailed check",34.7,383.55
"Yes",0,0,1,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.55,51.15
"No",1,0,1,0,18,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",95.95,1745.5
"No",0,0,1,1,50,1,"No","DSL","No","No","No","No","No","No","One year",1,"Bank transfer (automatic)",44.8,2230.85
"No",1,0,1,1,67,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",109.4,7281.6
"No",1,0,1,0,25,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Mailed check",71.05,1837.7
"Yes",1,1,0,0,2,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",78.55,149.55
"No",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.7,180.7
"No",1,0,0,1,10,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Mailed check",40.25,411.45
"No",1,0,1,0,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,1328.35
"No",0,0,0,0,9,1,"No","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",68.25,576.95
"No",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.15,68.45
"No",1,0,0,0,2,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",50.95,123.05
"Yes",1,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",78.65,78.65
"No",0,0,0,0,19,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",25.15,468.35
"No",0,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.25,174.7
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",42.9,42.9
"No",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44,44
"No",1,0,1,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.25,172.35
"Yes",1,0,0,0,3,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",34.25,139.35
"Yes",1,0,0,0,9,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Mailed check",58.5,539.85
"No",1,0,0,0,5,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",55.8,300.4
"No",1,0,1,1,56,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",88.9,4968
"No",1,0,0,1,18,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",57.65,992.7
"Yes",0,1,0,0,49,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.2,4718.25
"No",0,0,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",79.15,5536.5
"No",1,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.05,7806.6
"Yes",1,1,0,0,6,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",74.4,434.1
"No",0,1,1,0,17,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.8,1563.9
"No",0,0,1,0,29,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",45.9,1332.4
"Yes",1,0,1,0,6,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.3,545.2
"No",0,0,1,0,63,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",0,"Electronic check",102.6,6296.75
"Yes",0,0,1,0,16,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",73.85,1284.2
"No",0,0,0,0,59,1,"No","DSL","No","No","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",61.35,3645.5
"No",1,0,0,0,3,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",57.55,161.45
"No",1,0,0,0,8,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",29.25,226.95
"Yes",1,1,1,0,7,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.55,646.85
"No",1,0,0,0,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.6,1441.65
"No",1,0,1,1,68,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",111.75,7511.3
"No",1,1,1,0,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.5,5621.85
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",107.7,7919.8
"No",1,0,1,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.3,593.2
"No",1,0,1,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.05,1423.65
"No",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.95,69.95
"No",0,0,1,1,42,1,"No","DSL","Yes","No","No","Yes","No","Yes","One year",0,"Credit card (automatic)",63.7,2763.35
"Yes",1,0,0,0,25,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.75,692.1
"No",0,0,0,0,45,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",50.9,2298.55
"No",1,0,1,1,43,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",60.4,2640.55
"No",0,0,1,0,37,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",0,"Mailed check",79.25,2911.8
"Yes",1,1,0,0,20,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.8,1727.5
"Yes",1,0,0,0,4,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.45,86.6
"No",0,0,1,0,63,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.1,6705.7
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",90.7,237.65
"No",0,0,1,1,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.3,1672.35
"Yes",0,0,0,0,28,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.7,2979.5
"No",1,1,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85.2,695.75
"No",0,0,0,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.35,1654.6
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.25,24.25
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.1,1857.85
"No",0,1,1,0,16,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",54.55,825.1
"No",0,0,1,0,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",96.6,6424.25
"Yes",1,0,0,0,11,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.5,837.95
"No",0,0,0,0,51,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",81.15,4126.2
"No",1,0,0,1,8,0,"No phone service","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",38.5,330.8
"No",0,0,0,0,14,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92.9,1337.45
"Yes",1,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Electronic check",93.5,362.2
"No",1,0,0,0,70,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Mailed check",84.7,5991.05
"No",1,0,0,1,70,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Electronic check",66,4891.5
"Yes",1,1,1,0,54,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",101.5,5373.1
"Yes",0,0,0,1,28,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.9,2068.55
"No",0,0,0,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.75,487.05
"No",1,0,1,0,69,1,"No","DSL","No","Yes","No","No","No","Yes","Two year",1,"Credit card (automatic)",61.45,4131.2
"No",0,0,1,1,42,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",54.5,2301.15
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.6,131.65
"No",1,1,0,0,39,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.75,4036
"No",0,0,1,1,45,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.75,4900.65
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",80.85,5727.45
"No",1,0,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.3,743.05
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",67.8,4804.65
"Yes",0,0,0,0,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",24.05,24.05
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.8,1414.65
"No",0,0,1,0,55,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.7,1443.65
"No",1,0,1,1,51,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",56.15,2898.95
"No",0,0,0,0,63,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",86.7,5309.5
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,20.4
"No",1,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.65,451.55
"Yes",1,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",50.55,50.55
"No",1,0,0,0,2,1,"Yes","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",54.35,117.05
"No",1,1,0,0,52,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",108.1,5839.3
"No",1,0,0,0,36,1,"Yes","DSL","Yes","No","No","No","No","No","One year",0,"Mailed check",54.45,1893.5
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.35,45.35
"No",1,0,0,0,28,1,"Yes","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",59,1654.45
"No",1,0,1,1,7,1,"No","DSL","Yes","Yes","Yes","No","Yes","No","One year",0,"Electronic check",69.45,477.05
"Yes",0,0,0,0,14,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.55,1415.55
"No",0,1,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",64.95,4546
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.5,20.5
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.85,163.2
"No",0,0,0,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.8,849.9
"No",1,0,0,0,7,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",25.05,189.95
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.8,321.9
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",114.3,8058.55
"Yes",1,0,1,0,20,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.45,482.8
"No",0,0,0,0,63,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",109.2,7049.75
"No",1,0,0,0,56,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",45.05,2560.1
"No",1,0,0,1,5,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",51,286.8
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.45,7982.5
"No",0,1,1,1,68,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",84.65,5683.6
"No",0,0,1,1,67,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Mailed check",60.05,3994.05
"No",0,0,1,1,8,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",44.65,369.15
"No",0,0,1,1,52,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",93.25,4631.7
"No",1,0,1,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.25,401.95
"No",1,0,1,1,59,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.45,1534.05
"No",1,0,0,0,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.6,1093
"No",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.1,701.3
"No",0,0,1,1,59,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",34.8,1980.3
"No",0,0,0,0,46,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",60.75,2893.4
"No",0,0,0,0,5,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",51.35,262.3
"No",0,1,1,0,59,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",64.05,3886.85
"No",1,0,1,0,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",84.8,5917.55
"Yes",1,0,0,0,14,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",71,914
"No",1,0,0,0,44,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",50.15,2139.1
"No",1,0,1,0,64,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",94.6,5948.7
"No",1,0,1,1,58,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",59.75,3624.35
"No",1,1,1,0,46,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",0,"Electronic check",100.25,4753.85
"No",0,1,1,0,58,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.9,5780.7
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",1,"Credit card (automatic)",97.7,6869.7
"Yes",1,1,0,0,30,0,"No phone service","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",40.3,1172.95
"No",0,1,0,0,11,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",60.25,662.95
"No",1,1,0,0,34,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",56.25,1765.95
"No",0,0,0,0,54,0,"No phone service","DSL","Yes","Yes","No","No","No","Yes","Two year",0,"Bank transfer (automatic)",46.2,2431.95
"Yes",1,0,0,0,3,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",50.6,155.35
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.9,1859.2
"Yes",1,0,1,1,40,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",84.85,3303.05
"Yes",1,0,1,1,2,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",65.7,134.35
"No",0,0,1,1,54,1,"Yes","DSL","No","No","Yes","No","No","Yes","Two year",0,"Credit card (automatic)",63.35,3409.1
"No",1,0,0,0,14,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",50.1,709.5
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.5,70.5
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",94.85,953.45
"No",1,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",50.15,50.15
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,19.75
"No",0,0,0,0,56,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",64.65,3665.55
"No",1,0,1,0,68,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",79.6,5515.8
"No",1,0,1,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.5,272
"No",0,0,1,1,68,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","Two year",1,"Electronic check",99.55,6668
"No",0,1,1,0,55,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74,4052.4
"No",1,0,0,0,16,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",38.9,664.4
"No",0,1,0,0,9,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.55,718.55
"Yes",0,0,1,1,14,1,"No","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",65.45,937.6
"Yes",0,1,1,0,58,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.7,5812.6
"No",0,0,0,0,53,0,"No phone service","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",46.3,2546.85
"No",0,0,1,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",99.35,6944.5
"No",1,1,1,1,14,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.8,1346.3
"Yes",0,0,1,1,22,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",67.5,1544.05
"No",1,0,1,0,10,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",78.15,765.15
"No",1,0,1,1,29,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",26.1,692.55
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.6,69.6
"Yes",0,0,1,0,49,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",84.35,4059.35
"Yes",1,1,1,0,68,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.2,6851.65
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",78.05,78.05
"No",1,0,0,0,30,0,"No phone service","DSL","No","No","No","Yes","No","Yes","One year",1,"Credit card (automatic)",40.35,1187.05
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",79.2,5401.9
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.9,247
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",73.6,520
"Yes",1,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.75,706.6
"No",1,0,0,1,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",49.9,49.9
"No",1,0,0,0,20,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",68.9,1370.35
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.25,20.25
"No",1,0,0,0,29,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",76,2215.25
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Electronic check",74,74
"No",0,0,0,0,3,1,"No","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",82.3,214.4
"No",1,0,0,0,20,1,"No","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.4,1871.15
"No",0,0,0,1,64,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.15,6171.2
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.2,20.2
"No",1,0,0,0,6,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",29.45,161.45
"No",0,0,1,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",19.8,1013.2
"No",0,0,0,0,6,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",59.15,336.7
"No",0,0,1,1,7,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.75,333.65
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",90.8,6511.8
"No",0,0,1,0,8,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.55,393.45
"No",1,0,1,1,67,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",106.7,7009.5
"Yes",1,1,1,0,24,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.55,2264.05
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Two year",1,"Credit card (automatic)",94.45,6921.7
"No",0,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.45,600.25
"Yes",0,0,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.05,56.35
"No",0,0,1,0,70,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Two year",0,"Mailed check",67.95,4664.15
"No",1,0,0,0,22,1,"No","DSL","No","Yes","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",65.25,1441.8
"No",1,0,0,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",99.45,5623.7
"No",0,0,0,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.35,695.85
"No",1,0,1,1,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.95,1028.75
"No",0,0,1,0,53,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",77.4,4155.95
"No",1,0,1,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.7,395.6
"No",0,0,1,0,63,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",99.7,6330.4
"No",1,0,0,0,40,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",74.8,2971.7
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.15,638
"No",0,0,1,1,26,1,"No","Fiber optic","No","No","No","No","No","Yes","One year",0,"Bank transfer (automatic)",78.95,2034.25
"Yes",0,1,1,0,27,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",95.55,2510.2
"No",0,0,0,1,53,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Credit card (automatic)",62.85,3419.5
"No",0,1,1,0,34,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",71.55,2427.35
"No",1,1,1,0,19,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.95,1760.25
"No",0,0,1,0,43,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",86.1,3551.65
"No",0,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,122.9
"No",0,0,0,1,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.8,1424.2
"Yes",0,0,0,0,57,0,"No phone service","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",39.3,2111.45
"No",0,0,1,1,34,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",84.05,2909.95
"No",1,0,0,0,10,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",36.25,374
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.25,20.25
"Yes",1,0,0,0,13,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",23.9,300.8
"No",0,0,0,0,56,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",98.6,5581.05
"No",1,0,1,0,55,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",103.65,5676.65
"No",1,0,1,1,36,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",92.9,3379.25
"No",0,0,1,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.9,942.95
"No",1,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.1,232.4
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",85.45,85.45
"No",0,1,0,0,24,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.5,2088.45
"Yes",1,0,0,0,63,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",99.9,6137
"No",1,1,0,0,35,0,"No phone service","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",39.85,1434.6
"No",1,0,0,0,67,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Credit card (automatic)",60.5,3870
"Yes",0,0,0,0,25,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.8,2043.45
"No",0,0,0,0,21,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",103.85,2215
"No",1,0,0,0,13,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",67.8,842.25
"Yes",0,0,1,0,35,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.2,2576.2
"No",0,1,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.85,1901
"No",1,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.35,601.6
"Yes",0,0,1,0,71,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Two year",0,"Electronic check",49.35,3515.25
"No",0,1,1,0,7,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89,605.45
"No",1,1,0,0,57,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",55,3094.05
"No",0,0,1,0,65,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",76.15,4929.55
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.3,595.05
"Yes",0,0,0,0,6,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.9,469.8
"No",1,1,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",117.35,8436.25
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.75,19.75
"No",0,0,0,0,11,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",45.2,492
"No",0,0,1,1,39,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.2,987.95
"No",1,1,0,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",89.75,5496.9
"No",0,0,0,0,26,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",75,1908.35
"No",0,1,0,0,2,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",49.95,107.1
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",65.7,4575.35
"No",0,0,1,0,65,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Credit card (automatic)",67.05,4309.55
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",110.9,7922.75
"No",0,0,0,0,6,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",87.95,522.35
"No",0,1,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.8,587.7
"No",1,0,1,0,50,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",75.7,3876.2
"No",0,0,1,0,61,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",62.15,3778.85
"Yes",1,0,0,0,15,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.25,1457.25
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",115.15,8349.45
"Yes",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",18.95,185.6
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.5,19.5
"No",1,0,0,0,12,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.55,1066.9
"Yes",1,0,0,0,37,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",28.6,973.55
"No",0,0,1,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.4,1226.45
"No",0,0,1,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.8,342.3
"No",0,0,0,1,21,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.65,985.05
"No",0,0,1,1,68,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",56.4,3948.45
"No",0,1,0,0,12,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.3,828.05
"Yes",1,1,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.35,41.85
"No",1,0,1,0,62,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.35,6164.7
"Yes",1,1,0,0,29,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",98.65,2862.75
"No",0,0,0,1,1,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",33.6,33.6
"Yes",0,1,1,0,5,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.9,343.95
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.7,20.7
"No",0,0,0,1,62,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",104.05,6590.5
"No",1,0,1,1,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.25,717.95
"Yes",1,1,0,0,28,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",103.3,2890.65
"No",1,0,1,1,69,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","One year",0,"Credit card (automatic)",73.7,4885.85
"Yes",1,0,1,0,11,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",96.2,1222.05
"No",1,0,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",108.75,6871.7
"No",0,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.15,405.6
"No",0,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.75,208.25
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.95,1801.9
"No",1,1,0,0,45,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",70.05,3062.45
"No",1,0,1,1,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.05,1764.75
"No",1,0,0,1,22,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.75,1816.75
"No",1,0,1,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",23.05,1255.1
"Yes",0,0,1,0,55,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",104.15,5743.05
"No",1,0,0,0,65,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",59.95,3921.1
"No",1,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.55,1463.45
"No",0,0,1,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.6,189.45
"No",1,0,0,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.05,96.8
"No",0,1,0,0,5,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",85.55,408.5
"No",1,0,1,1,24,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",78.6,1846.65
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.8,8456.75
"No",0,0,0,0,21,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",43.55,1011.5
"No",0,0,1,0,69,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",60.8,4263.4
"No",0,0,1,1,44,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",54.9,2549.1
"No",1,1,1,1,61,1,"Yes","DSL","No","No","Yes","No","Yes","No","One year",1,"Electronic check",65.2,3965.05
"Yes",0,1,0,0,24,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.95,2496.7
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",90.6,90.6
"Yes",1,0,0,0,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",50.8,288.05
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",90.05,368.1
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",108.2,7840.6
"No",0,0,0,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",92,6632.75
"No",0,1,1,0,14,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.1,1013.35
"No",0,0,0,0,7,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",25.05,152.95
"No",1,0,0,0,48,1,"No","Fiber optic","No","Yes","No","No","No","No","One year",0,"Electronic check",75.15,3772.65
"No",0,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.5,1026.35
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.3,19.3
"No",0,0,0,0,45,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",112.2,5031.85
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.3,220.4
"No",1,0,1,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,1416.5
"No",0,0,1,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,158.35
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.85,256.6
"No",0,0,1,1,69,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",80.65,5542.55
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",68.5,68.5
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",115.75,8443.7
"Yes",0,0,0,0,11,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",73.5,791.75
"No",0,0,0,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",80.6,5708.2
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.95,69.95
"No",1,0,1,0,33,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",59.55,2016.3
"No",1,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.05,326.65
"No",1,1,1,0,56,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",0,"Electronic check",95.65,5471.75
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.95,19.95
"Yes",0,0,0,0,5,1,"No","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",70.05,346.4
"No",0,0,1,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.4,1061.6
"No",0,0,1,1,56,0,"No phone service","DSL","No","Yes","Yes","No","No","No","One year",1,"Credit card (automatic)",36.1,1971.5
"Yes",0,0,0,0,8,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",94,773.65
"Yes",1,0,1,1,22,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Mailed check",61.15,1422.05
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,19.75
"No",1,0,0,1,40,1,"No","DSL","Yes","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",64.1,2460.35
"No",0,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.75,856.5
"No",0,0,1,1,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,1275.85
"No",0,0,1,1,68,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",110.2,7467.5
"No",0,0,1,1,69,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",106.35,7261.75
"No",1,0,1,0,56,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",90.55,5116.6
"No",1,0,1,1,10,1,"No","DSL","No","Yes","Yes","No","No","Yes","One year",1,"Mailed check",65.9,660.05
"No",0,0,0,0,63,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Credit card (automatic)",104.5,6590.8
"No",1,0,1,1,24,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",52.5,1208.15
"No",1,0,0,0,19,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",56.1,1033.9
"No",0,0,1,1,22,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",88.75,1885.15
"Yes",0,0,1,0,29,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",84.45,2467.1
"Yes",0,0,1,0,13,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Mailed check",75.3,989.45
"No",1,0,1,0,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",26,2006.95
"No",1,0,1,0,49,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",99.4,5025
"Yes",1,1,1,0,43,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",109.55,4830.25
"Yes",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.6,59.75
"No",0,0,1,1,42,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",73.15,3088.25
"No",0,0,0,0,57,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Mailed check",54.65,3134.7
"Yes",0,1,0,0,2,1,"No","DSL","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",66.4,94.55
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",115.55,8312.4
"No",1,1,0,0,46,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.45,4863.85
"Yes",0,1,1,0,66,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.05,6871.9
"Yes",0,0,0,0,62,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","Yes","One year",0,"Electronic check",102,6529.25
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",91.15,6637.9
"No",0,0,1,1,35,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","One year",1,"Electronic check",89.7,3165.6
"Yes",0,0,1,0,17,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",90.2,1454.15
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",92.4,6786.1
"No",1,0,1,1,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.9,543
"Yes",0,0,1,0,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.15,1327.15
"Yes",1,0,0,0,31,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",79.85,2404.15
"No",0,0,0,0,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",18.85,867.3
"No",1,0,0,0,1,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",25.75,25.75
"Yes",1,0,0,0,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",49.6,114.7
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.95,109.5
"No",1,0,1,0,48,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",97.05,4692.95
"No",0,0,1,1,25,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",25.4,546.85
"No",0,0,1,1,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.7,1274.05
"No",0,0,0,0,50,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",35,1782.4
"No",1,0,1,1,52,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",101.25,5301.1
"No",0,1,1,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.2,280.35
"No",1,1,0,0,32,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",90.95,2897.95
"No",0,0,1,1,45,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",73.85,3371
"No",0,0,1,0,9,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",88.05,801.3
"Yes",1,1,1,0,66,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",105.95,6975.25
"Yes",0,0,0,1,3,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",91.85,257.05
"No",1,0,0,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,1079.45
"Yes",1,0,1,1,1,0,"No phone service","DSL","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",40.1,40.1
"No",1,0,1,1,64,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",110.3,6997.3
"Yes",1,1,0,0,31,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.9,2217.15
"Yes",1,0,0,0,14,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",89.8,1129.1
"No",1,0,0,0,12,1,"No","Fiber optic","Yes","No","No","No","Yes","No","One year",1,"Credit card (automatic)",85.15,979.05
"No",0,1,1,0,67,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",60.95,4119.4
"Yes",1,0,1,1,35,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","Month-to-month",0,"Electronic check",72.25,2568.55
"No",1,0,0,0,45,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","Two year",0,"Mailed check",73.55,3349.1
"No",0,0,0,0,10,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",46,492.1
"No",1,1,0,0,29,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",58.55,1718.95
"No",1,0,0,0,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.6,605.25
"No",0,0,1,1,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.75,1344.5
"No",0,0,0,0,51,1,"No","Fiber optic","Yes","No","No","No","Yes","No","One year",0,"Mailed check",86.35,4267.15
"No",1,0,1,0,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.5,1121.05
"No",1,0,1,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19,918.7
"No",1,0,1,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.55,521.8
"No",0,0,1,1,40,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",110.1,4469.1
"Yes",1,1,0,0,37,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.55,3580.3
"No",0,0,0,0,25,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.75,1729.35
"No",1,0,0,0,22,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",50.6,1073.3
"No",0,0,0,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",65.6,4566.5
"Yes",1,0,0,0,7,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",40.1,293.3
"No",0,0,1,1,33,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",82.1,2603.1
"No",1,0,0,0,23,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",79.1,1783.75
"Yes",0,1,0,0,24,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.25,2440.15
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",79.55,79.55
"No",0,0,0,0,69,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",90.65,6322.1
"No",1,0,0,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.55,57.4
"No",0,0,0,0,56,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",75.75,4284.65
"No",0,0,0,0,65,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",110,7138.65
"No",0,0,1,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",20.85,1539.75
"No",1,1,0,0,14,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.35,1058.1
"No",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,123.8
"Yes",1,0,0,0,32,1,"Yes","Fiber optic","No","No","No","No","Yes","No","One year",0,"Electronic check",84.05,2781.85
"No",0,0,0,0,40,1,"No","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",67.45,2731
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.75,20.75
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.1,89.1
"No",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.9,497.3
"No",1,0,1,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",51.1,711.15
"Yes",1,0,1,1,17,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",94.4,1607.2
"Yes",0,0,0,0,19,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",78.25,1490.95
"No",0,0,0,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.55,1898.1
"No",1,0,1,1,54,1,"Yes","DSL","Yes","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",60,3273.95
"No",0,0,1,0,31,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",90.55,2929.75
"No",1,0,0,0,11,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",76.4,838.7
"No",1,1,0,0,18,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",84.95,1443.65
"No",1,1,0,0,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",110.1,7746.7
"No",1,1,0,0,71,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.65,6951.15
"No",0,1,0,0,5,0,"No phone service","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Credit card (automatic)",45.4,214.75
"No",0,0,1,0,38,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",69,2669.45
"No",0,0,0,1,5,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",48.65,235.2
"Yes",0,1,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.15,92.65
"No",1,1,0,0,52,1,"Yes","DSL","Yes","No","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",59.85,3103.25
"Yes",1,1,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.75,606.25
"No",1,0,0,0,68,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",80.65,5330.2
"No",0,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.55,1403.1
"No",1,0,1,0,42,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",66.4,2727.8
"No",1,0,0,0,50,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",100.2,5038.45
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.1,19.1
"Yes",0,1,1,0,1,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",80.3,80.3
"No",0,0,1,0,33,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.55,1462.6
"No",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,150.6
"No",0,0,1,1,64,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",91.8,5960.5
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",74.9,74.9
"No",0,0,0,0,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.2,1192.3
"No",1,0,1,0,6,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",50.35,314.55
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.8,56
"No",1,0,1,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.45,330.8
"No",0,0,1,1,13,1,"No","DSL","No","No","No","No","Yes","Yes","One year",1,"Electronic check",64.75,877.35
"No",1,0,0,0,23,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",98.7,2249.1
"No",0,1,1,0,31,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",89.45,2807.65
"No",0,0,0,0,29,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Electronic check",58.75,1696.2
"No",1,0,1,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.7,1032.05
"No",1,0,1,0,56,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",85.6,4902.8
"No",1,0,0,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",80.3,4995.35
"No",0,0,1,0,63,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",79.8,5034.05
"No",0,1,1,1,24,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",79.85,1857.75
"No",0,1,1,0,36,1,"No","DSL","No","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",54.1,1992.85
"Yes",1,1,0,0,9,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.85,751.65
"Yes",0,0,0,0,3,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.75,66.95
"No",1,0,1,0,21,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Mailed check",80.9,1714.95
"No",0,0,1,1,13,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",24.5,343.6
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.15,20.15
"No",1,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.05,520.1
"No",0,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.6,1387.45
"No",0,0,0,0,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",114.3,7383.7
"No",1,0,0,0,45,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",100.3,4483.95
"No",1,0,1,0,22,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",80,1706.45
"No",1,0,1,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",20.85,1327.4
"No",1,0,1,0,68,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Two year",1,"Bank transfer (automatic)",89.95,5974.3
"No",1,0,1,1,0,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,NA
"Yes",1,1,0,0,49,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.85,4515.85
"No",1,1,0,0,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",48.75,179.85
"No",0,0,1,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",80,5040.2
"Yes",1,0,1,0,2,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",79.7,165
"No",0,0,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.35,422.7
"Yes",0,0,1,1,55,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",57.55,3046.4
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.25,20.25
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.4,358.05
"No",0,0,0,0,30,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.4,2936.25
"No",0,0,1,1,22,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",57.95,1271.8
"No",1,0,0,0,9,1,"No","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",59.5,530.05
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.2,19.2
"Yes",1,0,1,0,21,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.5,1808.7
"No",0,0,0,0,19,1,"Yes","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",59.55,1144.6
"Yes",1,0,1,1,69,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.95,7446.9
"Yes",0,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.1,25.1
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",103.95,7556.9
"No",0,0,1,1,70,1,"Yes","DSL","Yes","No","Yes","No","Yes","No","Two year",0,"Credit card (automatic)",68.95,4858.7
"No",1,0,0,0,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",103.1,6595
"No",1,0,1,1,7,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.7,149.05
"No",1,1,1,1,46,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",110.2,4972.1
"Yes",0,0,0,0,39,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",48.95,1880.85
"No",1,0,1,1,32,1,"Yes","DSL","No","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",62.45,2045.55
"No",0,0,0,0,24,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",89.55,2187.15
"Yes",0,0,1,1,6,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",83.55,477.55
"No",1,0,0,0,37,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",78.9,2976.95
"No",0,0,0,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,178.7
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","No","Yes","No","Two year",1,"Bank transfer (automatic)",71.45,5025.85
"No",0,1,1,0,71,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",46.35,3353.4
"No",1,0,1,0,16,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",94.65,1461.15
"No",1,0,1,0,57,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",49.9,2782.4
"No",0,0,0,0,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25.45,1699.15
"Yes",1,1,0,0,17,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.15,1496.9
"No",1,0,0,1,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.75,452.2
"No",0,0,1,0,66,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Credit card (automatic)",66.1,4428.45
"No",1,0,1,0,17,1,"Yes","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",75.4,1322.55
"Yes",0,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.45,70.45
"Yes",0,0,1,0,58,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Credit card (automatic)",60.3,3563.8
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",21.05,139.75
"No",0,0,0,0,27,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Credit card (automatic)",69.35,1927.3
"No",0,0,1,0,34,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Mailed check",88.85,3000.25
"No",0,0,0,0,30,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",97,3021.3
"No",0,0,0,0,33,1,"No","DSL","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",66.4,2245.4
"Yes",0,0,0,1,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",24.75,24.75
"No",0,0,1,1,14,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","Month-to-month",0,"Mailed check",69.2,944.65
"No",1,0,0,1,16,1,"Yes","Fiber optic","No","No","No","Yes","No","No","One year",1,"Credit card (automatic)",79.5,1264.2
"No",1,0,0,0,49,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",100.65,4917.75
"Yes",0,0,1,1,19,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",103.3,2012.7
"No",1,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",79.7,5743.3
"No",1,0,1,1,32,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",61.4,1864.65
"No",1,0,0,0,18,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.8,1221.65
"No",0,0,0,0,37,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Mailed check",40.55,1390.85
"No",1,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.65,302.35
"No",1,0,1,0,16,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",90.7,1374.9
"No",0,0,1,0,17,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.5,1336.9
"No",1,0,0,1,19,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",60.6,1297.8
"No",0,0,1,0,60,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",101.15,6067.4
"No",0,0,1,1,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.95,1222.25
"No",0,0,1,1,28,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.3,487.95
"No",0,0,0,0,43,1,"No","DSL","No","Yes","No","No","No","Yes","Two year",1,"Electronic check",60,2548.55
"No",0,0,1,0,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",20.25,835.5
"Yes",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",78.5,242.05
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.75,44.75
"Yes",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,63.75
"No",1,0,0,0,63,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",0,"Credit card (automatic)",98,6218.45
"Yes",0,1,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.9,260.9
"No",0,0,1,0,68,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",107.7,7320.9
"Yes",1,1,0,0,30,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.7,2967.35
"No",1,0,0,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",0,"Electronic check",104.7,6333.8
"Yes",0,0,0,0,15,1,"Yes","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",58.6,939.7
"No",0,1,0,0,45,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",93.9,4200.25
"No",1,0,1,0,70,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",86.45,5950.2
"Yes",0,0,1,0,10,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.5,1037.75
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.4,93.4
"Yes",1,0,0,0,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",50.45,50.45
"No",1,0,1,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.95,1614.9
"No",0,0,1,1,22,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",75,1573.95
"Yes",0,0,1,1,38,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",94.65,3624.3
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.25,100.25
"No",0,0,1,0,18,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",78.2,1468.75
"No",0,0,0,0,29,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",94.2,2607.6
"Yes",1,0,0,0,16,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",88.45,1422.1
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.85,69.85
"Yes",0,0,0,0,12,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",81.7,858.6
"No",0,0,0,0,31,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",50.05,1523.4
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.9,324.3
"No",1,0,1,0,48,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","One year",1,"Mailed check",69.55,3435.6
"Yes",1,0,0,0,15,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",25.4,399.6
"No",0,0,0,0,50,1,"No","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",90.1,4549.45
"No",0,0,0,0,7,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.65,322.5
"Yes",0,1,1,0,41,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",83.75,3273.55
"No",0,0,1,1,68,1,"No","Fiber optic","Yes","No","Yes","No","No","No","Two year",0,"Credit card (automatic)",80.35,5375.15
"No",1,1,1,0,26,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",98.1,2510.7
"No",0,0,0,0,57,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",53.35,3090.05
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.55,61.05
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.9,20.9
"No",0,0,1,1,19,1,"No","DSL","Yes","No","No","No","No","No","One year",1,"Bank transfer (automatic)",48.95,955.6
"No",1,0,0,0,3,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",54.2,140.4
"No",1,0,0,0,59,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",24.45,1493.1
"Yes",1,0,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.4,69.4
"No",0,0,1,0,42,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",40.15,1626.05
"Yes",1,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.9,541.15
"No",0,0,1,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.6,1784.9
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.35,70.35
"No",0,0,1,0,66,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",91.7,6075.9
"No",1,0,0,0,61,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Mailed check",89.2,5500.6
"No",0,0,1,1,4,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.1,73.1
"Yes",1,1,1,0,42,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.15,3229.4
"No",1,0,1,1,64,1,"Yes","DSL","No","Yes","No","No","No","No","One year",1,"Bank transfer (automatic)",53.85,3399.85
"No",1,1,1,0,54,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",115.6,6431.05
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.75,19.75
"No",0,0,1,1,54,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.05,1230.9
"No",1,0,0,1,18,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.3,454.65
"No",0,0,0,0,3,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",84.3,235.05
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.1,70.1
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.75,6595.9
"No",0,1,1,0,60,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",97.95,5867
"No",1,0,1,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20,196.35
"Yes",1,0,0,1,12,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",78.3,909.25
"No",0,0,1,1,61,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",103.9,6449.15
"No",1,0,0,0,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.7,762.45
"Yes",0,0,0,0,55,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.8,5283.95
"Yes",1,0,0,0,17,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",94.4,1617.5
"No",0,0,0,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.15,785.75
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",26,1776
"No",0,1,1,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",77.35,5396.25
"No",1,0,0,0,8,1,"No","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",66.05,574.5
"No",1,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,400.3
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",84.3,84.3
"No",1,0,0,0,38,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",68.15,2656.3
"No",0,0,0,1,17,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",80.85,1445.95
"No",1,1,0,0,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",75.5,5212.65
"Yes",1,1,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",92.45,6440.25
"No",1,0,0,0,28,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.6,2244.95
"No",1,0,0,0,15,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",83.2,1130
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",87.55,6463.15
"Yes",1,1,1,0,11,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.55,1131.2
"Yes",0,1,0,0,8,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",81.25,585.95
"No",1,0,1,0,57,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",109.4,6252.7
"Yes",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.95,19.95
"No",1,0,1,0,46,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",45.55,2062.15
"No",0,0,1,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.7,587.1
"No",0,1,1,0,10,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",75.3,720.45
"Yes",0,0,1,0,23,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",99.25,2186.4
"No",0,0,0,0,32,1,"No","Fiber optic","Yes","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",93.4,2979.3
"No",0,0,0,0,13,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.75,956.65
"Yes",1,0,0,0,39,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Two year",1,"Electronic check",80.45,3201.55
"No",1,0,0,0,44,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",88.15,3973.2
"No",0,1,0,0,9,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",49.2,447.9
"No",1,0,1,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.65,1335.2
"Yes",0,0,1,1,9,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.35,661.25
"Yes",1,0,0,0,15,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.75,1111.85
"No",1,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.15,7555
"No",0,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",49,49
"Yes",1,0,1,1,30,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.05,3046.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.35,69.35
"No",0,0,1,0,17,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Mailed check",49.8,836.35
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",0,"Electronic check",85.8,272.2
"Yes",0,0,1,1,67,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",79.7,5293.4
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.95,20.95
"Yes",1,1,0,0,1,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",50.55,50.55
"No",1,1,1,0,32,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Mailed check",79.3,2570
"No",0,0,1,1,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.5,798.2
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.55,80.55
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",44.15,44.15
"Yes",1,0,1,1,12,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",84.5,916.9
"No",0,0,1,1,62,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",105.5,6487.2
"Yes",1,0,0,0,22,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Mailed check",84.3,1855.65
"No",1,0,0,1,17,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",92.7,1556.85
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",26.25,1988.05
"No",0,0,1,1,56,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",96.95,5432.2
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.45,147.55
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.8,8424.9
"No",0,0,0,0,20,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",108.2,2203.7
"No",0,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.2,387.4
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",67.75,116.65
"No",0,0,0,0,53,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",54.9,3045.75
"Yes",1,1,0,0,27,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.25,2287.25
"No",0,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.15,130.5
"No",0,0,1,1,9,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Electronic check",90.35,767.9
"No",1,0,1,1,8,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",55.75,446.8
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",114.6,8100.25
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.05,830.7
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,20
"No",1,0,1,0,71,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",66.8,4689.15
"No",0,0,1,0,68,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",100.3,6754.35
"No",0,0,0,0,34,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",105.35,3540.65
"No",0,0,0,0,26,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Electronic check",85.2,2184.6
"Yes",1,0,0,0,22,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",48.8,1054.6
"No",0,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",18.95,130.55
"No",1,0,1,0,20,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.8,1540.35
"No",1,0,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.15,6411.25
"No",0,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",20.55,1432.55
"No",1,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",105.75,7629.85
"No",0,0,0,0,4,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",25.25,101.9
"No",0,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.75,313.4
"No",1,1,1,0,62,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",104.85,6312.9
"No",1,0,0,0,10,1,"No","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Mailed check",60.95,629.55
"No",0,0,0,0,31,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",81.15,2640.55
"No",1,0,1,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.1,1372.45
"No",0,0,0,0,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.8,1212.25
"No",0,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.15,6237.05
"No",1,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",90.1,6310.9
"No",0,1,0,0,69,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",74.1,5031
"Yes",1,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.05,85.05
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",118.75,8672.45
"No",1,0,1,0,26,1,"No","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",85.9,2196.45
"No",1,0,1,0,33,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",95,3008.15
"No",1,0,1,1,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,220.8
"No",1,1,0,0,57,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",101.3,5779.6
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",21.2,222.65
"No",1,0,1,1,39,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",24.2,914.6
"No",1,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.3,246.3
"Yes",1,0,1,1,21,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",102.8,2110.15
"No",1,0,1,1,68,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",85.3,5560
"No",0,0,0,0,18,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Credit card (automatic)",89.6,1633
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Mailed check",99.95,547.65
"No",0,0,0,0,18,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",56.25,969.85
"No",1,0,1,1,52,1,"No","DSL","No","No","Yes","No","No","No","One year",1,"Bank transfer (automatic)",50.95,2610.65
"No",0,0,1,1,56,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",115.85,6567.9
"No",0,0,0,0,45,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.65,4747.85
"No",1,0,0,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",26.1,1759.55
"No",0,0,1,0,3,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",35.1,101.1
"No",0,1,0,0,65,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.1,6496.15
"No",0,0,1,0,63,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","Two year",0,"Mailed check",67.25,4234.15
"No",1,0,1,1,11,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25,300.7
"No",0,0,0,1,1,1,"No","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Mailed check",59.55,59.55
"No",0,0,0,0,55,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",77.8,4323.35
"No",0,0,1,1,25,1,"Yes","DSL","No","No","No","Yes","No","No","One year",1,"Mailed check",55.1,1466.1
"Yes",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",117.8,8684.8
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.15,1776.45
"No",1,0,0,1,65,0,"No phone service","DSL","No","Yes","No","Yes","Yes","No","Two year",0,"Mailed check",45.25,2933.95
"Yes",1,1,0,0,54,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.5,4370.25
"No",0,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,144.35
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",64.75,4804.75
"No",0,0,1,0,21,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",54.6,1125.2
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.7,39.85
"No",0,1,0,0,4,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.75,422.4
"Yes",0,0,1,0,3,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",79.65,251.75
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",115.8,8332.15
"No",1,0,0,0,6,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.45,314.6
"No",0,0,0,0,52,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",83.8,4331.4
"No",0,1,1,0,69,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.35,6382
"Yes",0,0,0,0,8,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.7,740.3
"No",1,1,0,0,8,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.05,600.15
"No",1,1,0,0,63,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.6,5538.8
"No",0,0,0,0,60,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",116.6,7049.5
"No",1,0,1,0,12,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",54.2,690.5
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.3,279.3
"No",0,0,0,0,22,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Mailed check",65.05,1427.55
"Yes",0,0,0,0,5,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",92.5,452.7
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.45,19.45
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.05,1709.15
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",18.75,53.15
"No",1,0,1,1,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.15,777.35
"No",0,0,1,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20,860.85
"No",0,1,1,0,71,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",71,5012.1
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.55,166.3
"No",0,1,0,0,26,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.6,2404.1
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70,70
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.4,24.4
"Yes",0,0,1,1,65,1,"No","DSL","Yes","No","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",74.8,4820.15
"No",0,0,0,0,3,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",65.25,209.9
"No",0,0,0,0,13,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",50.55,610.75
"Yes",1,0,1,0,33,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.4,3409.6
"No",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.7,70.7
"No",0,0,1,1,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.25,155.35
"No",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,144
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.95,7875
"No",1,0,1,1,37,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",26.45,911.6
"Yes",1,0,0,0,15,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",86.2,1270.2
"No",1,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",19.65,478.1
"Yes",1,0,1,1,30,0,"No phone service","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Credit card (automatic)",51.2,1561.5
"No",1,0,1,1,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",19.05,761.85
"No",1,0,0,0,32,1,"Yes","DSL","Yes","No","No","No","Yes","Yes","One year",0,"Mailed check",74.75,2282.95
"No",1,0,1,1,22,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.8,1615.1
"No",0,0,1,0,42,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",25.1,1097.15
"No",1,0,0,0,8,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.45,369.3
"No",1,0,1,1,65,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",104.3,6725.3
"Yes",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.5,31.55
"No",1,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",89,6293.2
"No",0,0,0,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.15,432.5
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.9,321.75
"Yes",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",74.9,147.15
"No",1,0,1,1,67,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Two year",0,"Bank transfer (automatic)",36.15,2434.45
"No",1,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.2,532.1
"No",1,0,1,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.25,375.25
"No",1,0,0,1,2,1,"No","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",61.2,125.95
"No",0,0,0,0,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.45,1042.65
"No",1,0,1,1,46,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",35.05,1620.25
"Yes",1,0,0,0,25,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.25,2387.75
"No",0,0,0,1,13,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44,659.35
"Yes",1,1,0,0,25,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Mailed check",102.8,2660.2
"No",0,0,1,1,26,1,"No","DSL","No","No","Yes","No","No","No","One year",0,"Mailed check",50.35,1285.8
"Yes",0,0,0,0,43,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Electronic check",100,4211.55
"No",0,0,0,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20,377.55
"Yes",0,0,1,0,10,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",99.85,990.9
"Yes",1,0,0,1,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",94.2,193.8
"No",1,0,1,0,72,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",86.4,6058.95
"No",0,1,0,0,18,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",58.4,964.9
"Yes",0,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.85,790.15
"Yes",1,1,0,0,27,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",88.3,2467.75
"No",0,0,0,0,24,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.1,2322.85
"Yes",0,0,0,0,69,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",104.05,7262
"No",1,0,1,0,46,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",108.9,4854.3
"No",1,1,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",107.4,7748.75
"Yes",0,0,1,0,22,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.7,1914.9
"No",1,1,1,0,70,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",90.85,6470.1
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.9,57.4
"No",0,0,1,0,31,1,"No","DSL","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",66.4,2019.8
"Yes",1,1,1,0,56,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.65,5688.05
"No",1,0,1,1,16,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",100.7,1522.7
"No",0,0,0,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.6,1334.5
"No",0,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.85,252
"No",1,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.75,700.45
"No",1,0,0,0,59,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",0,"Electronic check",95.8,5655.45
"No",0,0,1,0,72,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.65,6747.35
"Yes",1,1,1,0,66,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.55,5265.1
"No",1,0,1,0,49,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",106.65,5174.35
"No",1,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.85,105.6
"No",0,1,0,0,21,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.35,2271.85
"No",0,1,0,0,54,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",55.45,2966.95
"Yes",0,1,1,0,24,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",78.85,1772.25
"No",0,0,0,0,1,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",61.15,61.15
"No",0,0,0,0,6,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",78.95,494.95
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.45,44.45
"No",0,0,0,1,49,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",109.2,5290.45
"No",1,0,1,1,56,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Credit card (automatic)",61.3,3346.8
"No",1,1,0,0,56,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",96.85,5219.65
"No",1,0,1,1,6,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",40.55,217.5
"No",0,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.8,607.7
"No",0,0,1,1,50,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",108.25,5431.4
"No",0,0,1,1,58,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105.05,6004.85
"No",1,0,1,1,65,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",90.45,5957.9
"No",1,0,0,0,64,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",86.4,5442.05
"No",1,0,1,0,66,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",66.9,4370.25
"No",0,0,1,0,38,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",110.7,4428.6
"No",1,0,1,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20,416.45
"Yes",0,0,0,0,36,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.9,3067.2
"No",0,1,0,0,64,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",102.1,6688.1
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.25,20.25
"No",1,0,0,0,60,1,"No","DSL","No","Yes","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",70.15,4224.7
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.35,74.35
"No",1,0,1,1,50,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",80.05,4042.2
"Yes",0,0,0,0,1,1,"Yes","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",62.05,62.05
"No",1,0,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","No","No","Yes","Two year",1,"Electronic check",49.2,3580.95
"No",0,0,1,0,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.5,1198.8
"No",0,0,0,0,46,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",38.25,1755.35
"No",1,0,1,1,69,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",54.95,3772.5
"No",0,1,0,0,31,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",96.6,2877.95
"No",0,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.9,357.7
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.9,1397.3
"No",0,0,1,0,12,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",84.6,959.9
"Yes",0,0,1,1,39,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",80,3182.95
"No",0,0,0,0,44,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",85.25,3704.15
"No",1,0,1,1,56,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",81.25,4620.4
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.5,8312.75
"Yes",0,0,0,0,5,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",104.1,541.9
"No",1,0,0,0,11,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79,929.3
"Yes",0,1,1,0,24,0,"No phone service","DSL","Yes","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",39.1,971.3
"No",1,1,1,0,15,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.65,1285.05
"No",0,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.8,1521.2
"No",0,0,1,0,56,1,"Yes","DSL","No","Yes","Yes","No","No","No","Two year",0,"Credit card (automatic)",59.5,3389.25
"No",0,1,0,0,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.05,1198.05
"No",1,0,1,0,34,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.45,3414.65
"Yes",0,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.5,162.45
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.6,754
"No",0,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.3,467.15
"Yes",0,0,0,0,5,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",49.2,216.9
"No",0,0,0,0,9,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Mailed check",39.55,373
"Yes",0,0,0,0,11,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",23.15,245.2
"No",0,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.45,481.1
"Yes",1,0,1,1,4,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80.85,302.75
"No",0,0,1,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.25,1728.2
"No",0,0,1,0,33,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",91.25,2964.05
"No",0,0,0,0,31,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",72.45,2156.25
"Yes",0,0,0,0,1,1,"Yes","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",60.1,60.1
"No",1,0,0,0,56,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.7,1051.9
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",78.95,78.95
"No",0,0,1,1,66,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Electronic check",75.1,5013
"No",0,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25,1738.9
"No",0,1,0,0,34,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",69.15,2275.1
"No",1,0,1,1,58,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",91.55,5511.65
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.15,98.5
"No",0,0,0,0,37,0,"No phone service","DSL","No","No","No","No","Yes","No","Two year",0,"Credit card (automatic)",35.8,1316.9
"No",1,0,0,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",113.15,7993.3
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.85,19.85
"No",0,1,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.8,1388.45
"No",0,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.9,666
"No",1,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.7,94.45
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.4,244.65
"No",1,0,1,1,69,1,"No","DSL","No","Yes","Yes","Yes","No","No","One year",0,"Bank transfer (automatic)",59.1,4134.7
"Yes",0,0,0,0,44,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Mailed check",53.95,2375.4
"No",1,0,1,0,53,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","One year",1,"Electronic check",91.15,4862.5
"Yes",1,0,1,0,24,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.3,2431.35
"No",1,0,1,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",68.95,351.5
"No",1,0,0,1,2,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",51.55,106.2
"No",0,0,0,1,62,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.4,1413
"No",1,0,1,0,19,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",96.8,1743.05
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.05,657.5
"No",0,0,0,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.5,1050.5
"No",0,0,0,0,5,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",78.75,426.35
"No",1,1,1,1,71,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","One year",0,"Electronic check",69.2,4982.5
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.55,19.55
"Yes",0,0,0,0,18,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.65,1451.9
"No",0,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",103.65,7634.8
"No",1,0,1,0,4,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",54.7,235.05
"No",0,0,0,0,59,1,"Yes","DSL","No","No","Yes","No","No","No","Two year",0,"Credit card (automatic)",54.15,3116.15
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",71.1,71.1
"No",1,1,1,0,31,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.85,2633.4
"No",0,0,1,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20,49.65
"Yes",1,1,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.25,6979.8
"No",0,0,1,0,49,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",99.25,4920.8
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.35,46.35
"Yes",1,0,1,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.8,1021.8
"No",1,0,1,0,55,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Electronic check",94.75,5276.1
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",114.05,8289.2
"No",1,1,0,0,36,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.9,2659.45
"No",1,0,1,1,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",19.8,196.75
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94,94
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",80.85,5824.75
"No",1,0,0,0,28,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",54.65,1517.5
"No",0,0,1,0,38,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",91.7,3479.05
"No",1,0,0,0,61,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",118.6,7365.7
"No",0,0,1,1,52,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.55,1331.05
"No",0,0,0,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.45,1195.95
"No",1,0,0,1,34,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.15,3946.9
"No",1,0,0,0,54,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",80.6,4299.95
"No",1,0,1,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.3,20.3
"Yes",1,1,0,0,15,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",89.85,1424.95
"Yes",1,0,0,0,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",46,193.6
"Yes",1,0,0,0,9,1,"No","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",0,"Mailed check",66.25,620.55
"No",1,0,0,1,46,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.8,4391.25
"Yes",1,0,0,0,22,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",90,1993.8
"Yes",0,0,0,0,38,1,"No","Fiber optic","No","No","No","No","No","No","One year",1,"Bank transfer (automatic)",70.45,2597.6
"No",1,0,1,1,55,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","One year",1,"Credit card (automatic)",75,4213.9
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,19.9
"No",0,1,1,0,64,1,"No","Fiber optic","Yes","No","Yes","No","No","No","One year",0,"Credit card (automatic)",80.3,5017.7
"Yes",0,0,0,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.75,1052.35
"No",1,0,1,0,58,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",84.3,4916.4
"No",0,0,1,0,56,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",54.05,2959.8
"No",0,0,1,1,72,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",104.9,7559.55
"Yes",0,0,0,0,1,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Electronic check",53.95,53.95
"No",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",97.25,7133.1
"No",0,0,0,0,22,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",83.05,1799.3
"Yes",1,1,0,0,8,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.5,829.55
"Yes",1,0,0,1,16,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",81,1312.15
"No",1,0,0,0,39,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",41.1,1597.05
"No",1,0,0,0,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",45,524.35
"No",0,0,1,0,54,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",74.55,4191.45
"No",1,0,0,0,18,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Mailed check",40.2,711.95
"No",0,0,1,0,32,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","One year",0,"Mailed check",70.5,2201.75
"No",1,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.75,806.95
"No",0,0,1,1,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.65,1620.45
"No",0,0,1,0,65,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.25,6812.95
"No",1,0,0,0,25,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",78.35,1837.9
"Yes",1,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.8,69.8
"No",1,0,1,0,67,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",109.7,7344.45
"Yes",0,1,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",73.75,545.15
"No",1,1,0,0,43,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",33.45,1500.25
"No",1,0,0,0,24,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.6,2283.15
"Yes",0,1,0,0,9,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",54.55,494.05
"No",0,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.2,1376.5
"No",1,0,0,1,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.3,755.4
"No",0,0,1,1,20,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",39.4,825.4
"No",0,0,0,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",69.15,488.65
"Yes",1,1,0,0,37,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.25,2841.55
"Yes",1,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",93.9,486.85
"No",0,0,0,0,41,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",51.35,2075.1
"No",1,0,0,0,54,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",100.05,5299.65
"Yes",1,1,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.4,204.7
"No",0,1,0,0,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.3,1356.3
"No",1,0,0,0,53,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",94.45,5042.75
"No",0,0,1,1,18,0,"No phone service","DSL","No","Yes","Yes","No","Yes","No","One year",0,"Credit card (automatic)",46.4,812.4
"No",0,0,1,0,64,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",104.05,6605.55
"Yes",1,0,1,1,31,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",91.15,2995.45
"No",1,0,0,0,20,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",24.9,505.95
"No",0,0,1,1,57,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Mailed check",59.6,3509.4
"No",0,1,1,0,63,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",108.5,6991.9
"No",0,0,1,1,13,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Mailed check",40.55,590.35
"No",1,1,1,0,48,1,"No","DSL","No","Yes","No","No","No","Yes","One year",1,"Bank transfer (automatic)",58.95,2789.7
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.95,137.95
"No",0,0,1,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.75,1123.15
"No",0,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",113.15,7953.25
"No",1,0,1,1,7,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",48.8,349.8
"No",1,0,0,0,16,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",63.05,1067.05
"No",0,0,1,0,34,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",100.85,3527.3
"Yes",1,0,1,0,37,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.5,3762
"No",0,0,0,0,16,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",80.55,1248.9
"No",0,0,0,1,48,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","One year",1,"Bank transfer (automatic)",64.4,3035.35
"No",0,0,1,1,58,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",75.2,4300.8
"No",1,0,1,0,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",84.9,6065.3
"No",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.3,144.95
"Yes",1,0,0,0,38,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",83.9,3233.6
"Yes",1,1,1,0,48,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",117.45,5438.9
"Yes",0,0,0,0,10,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.4,1081.45
"No",1,0,0,0,30,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Credit card (automatic)",74.65,2308.6
"No",0,0,1,0,31,1,"Yes","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",59.05,1882.8
"No",1,1,0,0,46,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",69.1,3255.35
"No",0,0,1,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.55,1067.65
"No",0,0,1,0,28,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",76.55,2065.4
"No",1,0,0,0,66,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",62.5,4136.4
"Yes",0,1,0,0,8,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",29.4,221.9
"No",1,0,1,1,41,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",94.9,3848
"No",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",111.65,8022.85
"No",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.9,173.15
"No",1,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,781.25
"No",0,0,0,0,44,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.05,4510.8
"No",0,0,1,1,47,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",113.45,5317.8
"No",0,0,1,1,53,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",92.55,4779.45
"No",0,0,1,0,4,1,"Yes","DSL","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",65.6,250.1
"No",0,1,0,0,20,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.35,1745.2
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.65,74.9
"No",0,1,1,0,57,1,"Yes","DSL","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",71.1,4140.1
"No",1,1,1,0,44,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",85.15,3670.5
"No",0,0,0,0,24,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",49.7,1167.8
"No",0,0,1,1,15,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",30.2,469.65
"Yes",1,0,0,0,3,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.25,58.9
"Yes",1,0,0,1,4,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",84.05,333.55
"Yes",0,1,1,0,37,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.7,3171.15
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.7,74.7
"No",1,0,0,0,24,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",56.35,1381.2
"Yes",1,0,0,0,5,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.8,455.5
"No",1,0,0,0,33,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",107.55,3645.5
"No",1,0,1,1,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.85,1158.85
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Two year",1,"Bank transfer (automatic)",95.9,6954.15
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",23.85,1672.1
"Yes",1,1,0,0,28,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",106.15,3152.5
"No",0,0,1,0,51,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",83.85,4307.1
"Yes",1,0,0,0,30,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",85.35,2530.4
"No",0,1,1,0,72,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Two year",1,"Credit card (automatic)",84.8,6141.65
"Yes",0,1,0,0,36,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",90.85,3186.7
"No",0,0,0,1,14,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",76.1,1054.8
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Mailed check",74.55,5430.65
"No",1,0,1,1,22,0,"No phone service","DSL","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",39.2,849.9
"No",1,0,0,0,2,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",79.55,151.75
"No",1,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.6,299.4
"No",0,0,1,1,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.55,1086.75
"No",0,0,1,0,70,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",39.15,2692.75
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.1,1389.6
"No",1,0,1,1,39,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.95,3767.4
"No",1,0,1,1,61,1,"Yes","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",59.8,3641.5
"No",1,0,0,0,52,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.75,2535.55
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",35.75,35.75
"No",0,0,1,0,64,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",108.5,6880.85
"No",0,0,1,0,62,1,"No","DSL","No","Yes","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",60.15,3753.2
"No",0,0,1,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.05,637.55
"Yes",1,1,1,1,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",46,181.6
"No",0,1,1,0,63,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",84,5329.55
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",44.55,44.55
"No",0,0,1,0,15,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",103.45,1539.8
"No",0,0,1,1,27,1,"No","Fiber optic","Yes","Yes","No","No","No","No","One year",1,"Credit card (automatic)",80.65,2209.75
"No",1,0,0,1,4,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Mailed check",57.2,223.75
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",110.75,7751.7
"No",0,1,1,0,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.7,1174.35
"No",1,1,0,0,45,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",97.05,4385.05
"No",1,0,0,0,36,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Mailed check",76.35,2606.35
"Yes",0,0,1,1,17,1,"No","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.4,1539.45
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.9,18.9
"No",0,1,0,0,16,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.45,1261.35
"Yes",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.8,58.15
"Yes",0,0,1,1,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.9,225.6
"No",1,0,1,0,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",84.4,5969.3
"No",0,0,1,1,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",24.4,253.9
"No",0,0,1,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.05,400
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",81,340.85
"Yes",0,0,0,0,26,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.35,2515.3
"No",1,0,0,0,4,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Credit card (automatic)",55.5,227.35
"Yes",0,0,0,0,5,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Mailed check",51,305.95
"Yes",1,0,1,0,4,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",91.65,365.4
"No",0,1,1,0,29,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.3,2357.75
"No",0,0,0,0,2,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",100.2,198.5
"No",1,0,0,0,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.4,554.25
"Yes",0,0,0,1,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.85,90.85
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",69.4,69.4
"Yes",1,1,0,0,8,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94.45,742.95
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.4,251.65
"No",1,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",94.75,5597.65
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.15,20.15
"Yes",0,1,0,0,50,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.7,4816.7
"No",0,0,1,0,18,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.35,768.05
"No",1,0,1,1,17,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","Month-to-month",0,"Mailed check",74.55,1215.8
"No",0,0,1,0,47,1,"No","DSL","No","Yes","Yes","No","Yes","Yes","Two year",0,"Electronic check",73.6,3522.65
"Yes",1,0,0,0,26,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.95,1834.95
"Yes",1,0,0,0,6,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",47.95,305.1
"No",0,0,1,1,19,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",50.1,910.45
"Yes",1,0,0,0,3,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",63.6,155.65
"No",1,1,1,1,68,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",53,3656.25
"No",1,0,1,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.85,52
"No",0,0,0,0,7,0,"No phone service","DSL","No","No","No","No","No","No","One year",1,"Credit card (automatic)",24.35,150.85
"No",1,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.55,389.25
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.05,1873.7
"No",0,1,1,0,13,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",93.8,1261
"Yes",0,0,0,0,3,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",36.85,108.7
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",103.75,7346.2
"No",0,0,1,1,66,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",56.75,3708.4
"No",0,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.8,469.65
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.1,44.1
"No",1,0,1,1,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.45,1385.85
"No",1,1,1,0,22,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25.6,548.8
"Yes",0,0,0,0,14,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",50.75,712.75
"Yes",1,1,1,0,61,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",104.4,6405
"Yes",1,1,1,0,40,0,"No phone service","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",39.3,1637.4
"No",1,0,0,0,42,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",59.65,2536.55
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",83.3,6042.7
"No",1,0,0,0,12,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",79.55,958.25
"No",0,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.45,1730.65
"No",1,0,1,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.2,459.6
"No",1,0,0,1,7,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",29.8,201.95
"No",1,0,1,1,6,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.5,285.2
"Yes",1,0,0,0,58,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.45,6145.85
"No",0,0,1,0,51,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",30.05,1529.45
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",65.65,4664.5
"Yes",1,0,0,0,18,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.05,1740.7
"Yes",1,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",75.1,552.95
"No",1,0,0,0,47,1,"Yes","DSL","Yes","Yes","No","Yes","No","Yes","Two year",0,"Mailed check",74.05,3496.3
"Yes",0,1,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.7,93.7
"No",0,1,0,0,62,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",110.75,7053.35
"No",1,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,301.55
"No",0,0,0,0,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",49.5,312.7
"Yes",0,0,0,0,19,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",55,1046.5
"No",1,0,1,1,69,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",43.95,2960.1
"Yes",0,0,1,1,11,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.35,834.2
"No",1,0,1,0,64,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",111.15,6953.4
"Yes",1,0,1,0,39,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",104.7,4134.85
"Yes",1,0,0,0,15,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",55.7,899.8
"No",0,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.6,541.5
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.65,116.85
"No",0,0,1,0,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",115.8,7942.15
"No",1,0,0,0,61,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",88.65,5321.25
"No",1,1,1,0,43,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",94.5,4156.8
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.1,223.6
"No",0,1,0,0,23,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",34.65,768.45
"No",0,1,1,0,71,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",52.3,3765.05
"No",1,0,0,0,34,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",0,"Mailed check",65,2157.5
"Yes",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.85,108.05
"No",1,0,1,0,41,0,"No phone service","DSL","No","Yes","No","Yes","No","No","One year",0,"Mailed check",35.45,1391.65
"No",1,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,1379.8
"No",0,1,0,0,14,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.6,1273.3
"No",1,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.85,810.45
"No",1,0,1,1,23,1,"Yes","Fiber optic","Yes","No","No","No","No","No","One year",0,"Credit card (automatic)",81.85,1810.85
"No",0,0,1,1,71,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",109.3,7782.85
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,70.3
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.4,1797.1
"No",0,0,1,1,6,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.8,377.85
"No",0,0,1,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20,445.3
"Yes",0,1,1,0,10,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85.55,851.75
"No",1,0,0,0,72,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",109.9,7624.2
"No",1,0,1,0,7,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",50.3,355.1
"Yes",0,0,0,1,6,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Mailed check",94.5,575.45
"No",0,0,1,1,9,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",101.5,906.85
"No",1,0,0,0,12,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.15,1057.55
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.4,19.4
"No",1,1,1,1,48,0,"No phone service","DSL","No","Yes","No","No","No","No","One year",0,"Bank transfer (automatic)",29.9,1388.75
"No",0,0,0,0,20,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",78.8,1641.3
"Yes",1,1,1,0,16,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.35,1375.15
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",79.65,152.7
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.3,185.2
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.6,195.05
"No",0,0,1,1,20,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",0,"Mailed check",96.8,1826.7
"No",0,0,1,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.65,417.5
"No",0,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.8,344.5
"Yes",0,1,0,0,19,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Electronic check",90.6,1660
"No",0,0,1,0,22,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.6,2180.55
"No",1,0,0,0,35,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",80.05,2835.9
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",45.15,45.15
"No",0,0,0,0,39,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.15,2730.85
"No",1,1,1,0,54,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",99.1,5437.1
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.2,20.2
"Yes",0,0,1,0,66,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",106.05,6981.35
"No",0,0,0,0,56,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",105.35,5794.45
"No",0,0,0,1,18,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",45.65,747.2
"No",1,0,1,1,16,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",79.95,1267.95
"No",1,0,0,0,68,1,"No","DSL","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",54.45,3674.95
"No",1,1,1,0,53,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.1,1275.6
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",84.7,5893.9
"No",0,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.85,724.65
"No",1,0,0,0,30,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",48.8,1536.75
"Yes",1,0,0,0,36,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.15,3615.6
"No",1,0,0,0,18,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",35.2,607.3
"No",1,1,1,1,55,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Electronic check",76.25,4154.55
"Yes",1,0,1,0,39,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",55.9,2184.35
"Yes",0,0,0,0,21,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",82.35,1852.85
"Yes",0,0,0,0,2,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",40.4,77.15
"No",0,1,0,0,33,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.9,847.8
"No",0,0,1,0,44,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",54.3,2390.45
"No",1,0,1,1,30,1,"No","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",66.3,1923.5
"No",1,0,1,0,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.9,1493.2
"Yes",1,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.35,338.1
"Yes",0,0,0,1,35,1,"No","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Electronic check",85.15,3030.6
"No",0,0,1,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",75.35,75.35
"No",0,1,1,0,23,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.45,2184.85
"No",1,0,0,1,22,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",49.45,1031.4
"No",1,0,0,1,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.45,921.3
"No",1,0,1,1,42,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",92.15,3875.4
"Yes",1,0,1,1,33,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",93.8,3124.5
"No",1,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.85,144.15
"No",1,0,1,1,67,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",100.25,6689
"No",0,0,0,0,15,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",0,"Electronic check",95.7,1451.1
"No",0,0,1,0,67,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Two year",1,"Electronic check",93.15,6368.2
"No",0,0,1,1,53,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Two year",1,"Mailed check",69.7,3729.6
"No",0,0,1,1,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.8,350.1
"No",1,0,1,1,40,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Mailed check",71.35,2847.2
"No",1,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.75,452.35
"No",0,0,0,0,39,0,"No phone service","DSL","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",40.6,1494.5
"Yes",0,0,0,0,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",20.4,930.45
"No",1,0,1,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,41.85
"No",1,0,1,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.75,1272.05
"No",0,0,1,1,8,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",54.4,475.1
"Yes",0,1,1,0,7,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",94.7,673.1
"Yes",0,0,0,0,6,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",30.5,208.7
"No",1,0,1,1,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.45,150.75
"No",0,0,0,0,49,1,"Yes","DSL","No","No","No","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",66.15,3199
"No",1,0,0,0,65,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","One year",1,"Electronic check",89.85,5844.65
"No",1,0,0,0,55,1,"No","DSL","No","No","No","No","No","No","One year",0,"Bank transfer (automatic)",45.05,2462.6
"No",0,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",86.85,6263.8
"No",0,0,0,0,35,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",96.75,3403.4
"Yes",0,1,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",77,237.75
"Yes",1,0,0,1,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.1,221.35
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",75.3,75.3
"No",0,0,0,0,17,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",106.65,1672.1
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.15,7881.2
"No",1,0,1,1,28,1,"No","Fiber optic","Yes","No","No","No","No","Yes","One year",1,"Bank transfer (automatic)",82.85,2320.8
"No",1,0,1,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,370.5
"Yes",1,1,1,0,40,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",99.2,4062.2
"No",1,0,0,0,52,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",59.45,3043.7
"No",1,0,1,0,47,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",58.6,2723.4
"No",1,0,0,0,23,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",49.7,1081.25
"No",0,0,1,1,66,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",65.85,4097.05
"No",1,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.5,632.2
"Yes",0,1,0,0,47,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",0,"Mailed check",85.5,4042.3
"Yes",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,164.85
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",113.65,8166.8
"No",1,1,0,0,50,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",83.4,4113.7
"No",0,0,1,0,46,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",65.65,3047.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.4,70.4
"No",1,0,0,0,66,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",61.35,4193.4
"No",1,0,1,0,42,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",85.9,3729.75
"No",1,0,0,0,5,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",75.65,399.45
"Yes",0,0,1,1,7,1,"No","DSL","Yes","No","No","No","No","No","One year",1,"Electronic check",49.75,331.3
"No",0,0,0,0,29,1,"Yes","DSL","No","Yes","Yes","No","No","Yes","One year",0,"Credit card (automatic)",70.9,1964.6
"No",1,0,1,1,27,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",49.85,1336.15
"Yes",1,1,0,0,15,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.3,1147.45
"No",1,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.1,486.05
"Yes",1,0,1,0,11,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94,1078.9
"No",0,0,1,0,57,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",103.05,5925.75
"Yes",0,0,0,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",118.35,7804.15
"No",1,1,1,0,47,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",99.7,4747.2
"No",1,0,0,0,13,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",81.9,1028.9
"Yes",0,0,0,0,8,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",30.45,226.45
"Yes",1,0,1,0,44,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",96.1,4364.1
"No",0,0,1,1,71,1,"Yes","DSL","Yes","No","No","No","Yes","No","One year",1,"Electronic check",66.2,4692.55
"Yes",0,1,1,0,24,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.25,2433.9
"Yes",0,1,0,0,15,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.2,1217.25
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.75,19.75
"No",0,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",72.6,154.3
"No",0,1,0,0,55,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",116.5,6382.55
"No",0,1,0,0,71,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",106.8,7623.2
"No",0,0,1,1,50,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.95,1261.45
"No",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.25,89.25
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.25,86.05
"No",1,0,0,0,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",104.55,6779.05
"No",1,0,1,1,49,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Mailed check",87.2,4345
"No",1,1,1,0,3,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",30.75,82.85
"No",0,0,1,1,66,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",25.7,1714.55
"No",0,0,0,1,11,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",86.2,893.2
"No",0,0,0,0,28,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",30.1,810.85
"No",0,0,1,0,65,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Two year",1,"Electronic check",99.35,6347.55
"No",1,0,0,0,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.2,1123.65
"No",1,0,1,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.1,43.15
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.35,35.1
"No",1,0,1,1,55,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.65,1388
"No",0,1,1,0,41,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.55,3851.45
"Yes",1,0,1,1,17,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.2,1743.5
"No",1,0,0,0,30,1,"No","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",94.4,2638.1
"No",0,0,0,0,17,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Mailed check",56.1,946.95
"No",1,0,1,1,16,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",68.25,1114.85
"No",0,0,0,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.75,1777.6
"No",0,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.25,684.85
"No",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",74.35,74.35
"No",0,0,0,1,23,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",54.15,1312.45
"No",0,0,0,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.45,159.2
"No",0,0,1,1,19,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",34.95,610.2
"No",1,0,0,0,7,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",53.65,404.35
"Yes",0,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.65,69.65
"No",0,0,0,0,61,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",0,"Electronic check",104,6363.45
"No",1,0,1,0,57,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",70.35,4124.65
"Yes",0,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.8,713.1
"No",0,0,0,1,15,1,"No","DSL","Yes","No","Yes","No","No","Yes","One year",0,"Mailed check",64.85,950.75
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,19.65
"No",1,0,1,0,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",45.9,505.95
"No",0,0,0,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,1149.65
"No",0,0,1,1,4,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.8,169.65
"Yes",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",80.3,526.7
"No",1,0,1,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.35,393.15
"No",1,0,0,1,26,0,"No phone service","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Mailed check",45.8,1147
"Yes",0,1,1,0,36,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.1,3021.6
"No",1,0,1,0,53,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",108.95,5718.2
"Yes",0,0,0,0,3,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",69.35,191.35
"No",1,0,0,0,68,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",64.35,4539.6
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.8,6397.6
"No",0,0,0,0,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.95,280.4
"Yes",1,1,1,1,34,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",79.6,2718.3
"No",1,0,1,0,68,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Two year",1,"Bank transfer (automatic)",84.7,5711.05
"No",1,0,0,1,50,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",70.8,3478.15
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",36.45,36.45
"No",1,1,0,0,41,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.4,4133.95
"No",0,1,1,0,30,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",101.5,2917.65
"No",0,0,0,0,1,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",54.3,54.3
"No",0,1,1,1,29,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.95,2964.8
"No",1,0,1,1,23,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",91.1,2198.3
"No",0,0,0,1,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.95,1189.9
"No",1,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",26.45,1914.5
"Yes",0,0,0,1,22,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.4,2001.5
"No",0,0,0,0,72,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",75.1,5336.35
"No",1,1,0,0,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",108.1,7238.6
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.15,7998.8
"Yes",1,1,1,0,47,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",80.35,3825.85
"No",1,0,0,0,51,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.5,5703.25
"No",1,0,1,1,70,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.5,7397
"No",0,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",19.9,164.6
"No",0,0,1,1,59,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",111.1,6555.2
"No",0,0,0,1,3,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Mailed check",70.7,225.65
"No",0,1,1,0,38,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.85,955.75
"No",1,0,0,0,37,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",91.2,3382.3
"No",0,0,0,0,37,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",65.6,2313.8
"Yes",1,1,1,0,24,0,"No phone service","DSL","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",40.65,933.3
"No",1,0,1,1,14,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",59.45,780.85
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",109.95,7852.4
"Yes",0,0,1,0,53,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",60.45,3184.25
"Yes",1,0,1,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.9,764.95
"No",0,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Credit card (automatic)",38.5,2763
"No",1,1,1,0,17,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92.55,1614.7
"Yes",1,0,1,1,2,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",73.55,145.4
"Yes",1,0,1,0,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.15,156.25
"Yes",1,0,1,0,48,0,"No phone service","DSL","No","Yes","Yes","No","No","No","One year",0,"Mailed check",34.7,1604.5
"No",1,0,0,0,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",24.5,270.15
"No",0,0,1,1,0,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.7,NA
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.6,20.6
"No",1,0,0,0,29,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",58,1734.5
"No",1,1,1,1,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",107.45,7047.5
"No",1,0,0,0,8,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",65.5,573.15
"No",0,0,1,0,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.45,1538.6
"No",1,1,0,0,45,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",100.15,4459.8
"No",0,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",104.45,7459
"No",0,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",21.15,306.05
"No",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",96.2,639.7
"No",0,0,0,0,9,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.4,348.15
"Yes",1,1,1,0,43,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",107.55,4533.9
"No",0,0,1,1,58,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",94.35,5563.65
"Yes",0,1,1,0,16,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98.75,1587.55
"No",0,0,1,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.3,40.25
"Yes",1,0,1,0,8,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",101.15,842.9
"No",1,0,1,0,40,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",105.75,4228.55
"No",0,0,0,0,9,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",81.15,784.45
"No",0,0,0,0,41,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","One year",1,"Electronic check",89.55,3729.75
"No",1,0,0,0,26,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",54.75,1406.9
"No",1,0,1,0,33,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",53.75,1857.3
"No",0,0,1,1,68,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",105.75,7322.5
"No",1,1,1,0,65,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",105.85,6725.5
"No",0,0,0,0,55,1,"No","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Electronic check",64.2,3627.3
"Yes",0,0,0,0,20,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",88.7,1761.45
"No",0,0,0,0,19,1,"No","Fiber optic","No","No","No","Yes","No","Yes","One year",1,"Credit card (automatic)",87.7,1725.95
"No",1,0,0,0,45,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",89.3,4192.15
"No",1,0,1,1,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.15,1411.2
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.75,164.5
"Yes",1,0,0,0,27,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",94.55,2724.6
"No",1,0,1,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Electronic check",20.05,264.55
"No",0,0,0,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",67.2,4671.7
"No",0,0,0,0,12,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",94.55,1173.55
"Yes",1,1,0,0,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.05,318.5
"No",0,1,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",107.5,7713.55
"No",0,1,0,0,35,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",73,2471.25
"No",0,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",114.75,7842.3
"No",1,0,0,0,31,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.05,2227.8
"Yes",0,0,1,1,52,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",96.25,4990.25
"Yes",0,1,0,0,37,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.1,3744.05
"Yes",0,0,0,0,69,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",104.7,7220.35
"No",0,1,1,0,30,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",77.9,2351.45
"No",1,0,0,0,33,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",90.65,2989.6
"No",0,1,1,0,54,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.45,6077.75
"No",1,0,0,0,59,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","One year",0,"Bank transfer (automatic)",68.7,4070.95
"No",0,1,0,0,55,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",44.85,2479.05
"No",0,1,1,0,69,0,"No phone service","DSL","No","No","Yes","No","No","No","One year",1,"Credit card (automatic)",29.8,2134.3
"No",1,0,0,0,66,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","One year",1,"Bank transfer (automatic)",88.9,6000.1
"No",0,0,1,1,37,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Mailed check",58.75,2203.1
"No",0,1,1,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.85,183.15
"No",0,0,1,1,69,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",86.9,6194.1
"No",0,0,0,0,10,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Mailed check",59.65,638.95
"Yes",0,0,0,1,40,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",55.25,2139.2
"No",0,0,0,1,13,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",66.4,831.75
"Yes",1,0,0,0,6,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.1,521.3
"No",1,0,1,1,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.15,1337.5
"No",1,1,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",108.1,7181.95
"Yes",0,0,0,0,11,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",53.75,608
"No",0,0,1,1,46,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Mailed check",56.9,2560.1
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",89.3,577.6
"No",1,0,1,1,56,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Mailed check",109.6,5953
"No",0,0,1,1,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.15,1790.15
"No",1,0,1,1,33,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",79.15,2531.4
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Credit card (automatic)",66.75,4760.3
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.2,292.85
"No",1,0,0,1,19,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",48.8,953.65
"Yes",1,1,0,0,5,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",45.7,198
"No",1,0,1,0,71,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",80.7,5705.05
"Yes",0,0,1,0,8,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",74.5,609.9
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.55,20.55
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.65,79.65
"No",1,0,0,0,61,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Mailed check",115.1,6993.65
"No",1,0,1,1,71,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",59.7,4122.65
"No",1,0,1,0,68,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Credit card (automatic)",86.45,5762.95
"No",0,0,0,0,46,0,"No phone service","DSL","No","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",33.7,1537.85
"No",0,0,0,0,33,1,"Yes","Fiber optic","Yes","No","No","No","No","No","One year",0,"Bank transfer (automatic)",80.1,2603.3
"No",1,0,1,1,53,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",104.05,5566.4
"No",1,1,1,0,50,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",108.75,5431.9
"No",1,0,0,0,57,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",41.1,2258.25
"No",1,0,1,1,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.35,1092.35
"No",1,1,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.9,6401.25
"Yes",1,1,1,0,28,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",101.3,2812.2
"Yes",1,0,1,1,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",80.05,80.05
"Yes",0,0,1,1,29,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",89.2,2698.35
"No",1,0,1,1,10,1,"No","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Electronic check",65.5,616.9
"No",0,0,0,1,43,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",40.45,1912.85
"No",0,1,1,0,13,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70.45,849.1
"No",1,0,1,0,43,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",78.8,3460.3
"Yes",0,0,1,1,19,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.65,1465.75
"No",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",90.1,90.1
"No",1,0,0,0,69,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",82.45,5555.3
"No",1,0,1,0,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.25,1278.8
"No",0,0,1,0,43,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",66.25,2907.35
"Yes",1,0,1,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.5,146.3
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",51.25,51.25
"No",0,0,1,0,56,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Mailed check",89.7,4952.95
"No",1,0,1,0,70,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",64.55,4504.9
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.6,45.6
"No",0,0,1,1,49,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Electronic check",93.65,4520.15
"Yes",1,0,0,0,6,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",49.65,267.35
"No",1,0,1,1,32,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Mailed check",73.6,2316.85
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",109.75,8075.35
"No",0,0,0,1,37,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Credit card (automatic)",61.45,2302.35
"No",1,0,1,0,69,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",106.4,7251.9
"No",1,0,1,0,26,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",81.9,2078.55
"No",1,0,1,1,58,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",105.2,6225.4
"No",0,0,0,0,24,1,"Yes","DSL","No","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",54.6,1242.25
"No",0,0,1,1,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",20.55,99.45
"Yes",0,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20,288.05
"No",1,0,1,1,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,599.25
"No",1,0,1,0,55,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",66.05,3462.1
"Yes",1,0,1,0,25,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",34,853
"Yes",0,1,1,0,10,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",92.5,934.1
"No",0,0,1,1,44,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",54.05,2375.2
"No",1,0,0,0,47,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Mailed check",58.9,2813.05
"Yes",1,0,1,1,13,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",88.35,1222.8
"Yes",1,0,1,1,49,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",107.95,5293.2
"No",1,0,1,0,64,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","One year",1,"Mailed check",96.9,6314.35
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.1,19.1
"No",0,0,0,0,20,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",50,1003.05
"No",1,0,1,0,37,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Two year",0,"Electronic check",45.4,1593.1
"No",0,0,1,1,30,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",85.45,2509.95
"No",1,0,0,0,38,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",84.1,3187.65
"Yes",1,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.45,74.45
"Yes",1,0,0,0,37,1,"No","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",64.75,2345.2
"No",1,0,1,0,52,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",66.25,3330.1
"No",0,0,0,1,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",76.9,5522.7
"Yes",0,0,0,0,26,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",0,"Electronic check",89.8,2335.3
"No",0,0,0,0,66,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",74.6,4798.4
"No",0,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.95,8594.4
"No",0,0,0,1,25,0,"No phone service","DSL","Yes","No","No","No","Yes","No","One year",1,"Credit card (automatic)",40.65,970.55
"No",0,0,1,1,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.35,7665.8
"No",0,0,1,1,53,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","Two year",0,"Bank transfer (automatic)",69.7,3686.05
"Yes",1,0,0,0,12,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Mailed check",95.5,1115.15
"No",0,0,0,0,26,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",98.65,2537
"No",0,0,0,0,21,1,"No","DSL","No","No","Yes","No","No","Yes","Month-to-month",0,"Mailed check",61.65,1393.6
"No",1,0,0,1,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.35,89.35
"No",0,0,0,0,48,1,"Yes","Fiber optic","Yes","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",95.4,4445.3
"No",1,0,1,0,26,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Credit card (automatic)",35.4,978.6
"No",0,0,1,0,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.95,1258.15
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.25,331.35
"Yes",1,1,0,0,10,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",29.65,291.4
"Yes",0,0,1,1,5,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Electronic check",84.5,453.75
"No",1,0,0,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.4,84.75
"No",0,0,1,1,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.75,1715.1
"No",0,0,1,1,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.35,1715.15
"Yes",0,0,0,0,18,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.7,1597.25
"No",0,0,0,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20,1250.1
"No",1,0,1,1,66,1,"No","DSL","Yes","No","No","No","Yes","No","Two year",1,"Electronic check",59.75,3996.8
"No",1,0,1,1,65,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",82.5,5215.1
"Yes",1,1,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,235.5
"No",1,0,0,0,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,673.2
"No",0,0,1,1,16,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",90.8,1442.2
"Yes",1,0,0,0,54,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",103.95,5639.05
"No",1,1,0,0,50,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.95,5222.35
"No",0,0,1,0,71,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",105.25,7291.75
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.75,799.65
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",50.8,50.8
"No",0,0,0,0,18,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",23.75,424.5
"No",0,0,0,0,4,1,"No","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",61.3,249.4
"No",1,0,1,1,58,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","No","Two year",0,"Mailed check",75.8,4415.75
"No",1,0,1,0,56,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Electronic check",98,5270.6
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.25,144.55
"Yes",0,0,1,0,32,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",78.9,2447.95
"No",0,0,1,1,56,0,"No phone service","DSL","Yes","Yes","No","Yes","Yes","No","One year",1,"Mailed check",52,2884.9
"Yes",0,0,0,0,36,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.75,3050.15
"No",1,0,0,0,4,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",64.4,253
"Yes",0,0,0,0,53,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",85.45,4517.25
"No",0,0,0,0,10,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",45.8,436.2
"No",0,0,0,0,4,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Electronic check",30.5,118.4
"Yes",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,19.9
"No",1,0,1,0,51,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",69.15,3649.6
"Yes",0,1,0,0,12,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.45,1200.15
"No",1,0,0,0,6,0,"No phone service","DSL","No","No","No","Yes","Yes","Yes","One year",1,"Mailed check",49.25,255.6
"No",0,0,1,1,63,0,"No phone service","DSL","No","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",39.35,2395.05
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.6,70.6
"No",1,0,1,0,48,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",105.1,5083.55
"Yes",1,0,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",81,389.6
"No",1,0,0,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Credit card (automatic)",20.1,644.5
"Yes",0,0,0,0,6,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",84.85,523.5
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.75,39.3
"No",1,0,0,0,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.75,989.05
"No",1,0,0,0,33,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",70.4,2406.1
"No",0,0,0,0,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.45,638.55
"No",1,0,1,1,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.35,191.1
"No",1,0,1,1,54,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",86.2,4524.05
"No",1,0,0,0,46,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",95.65,4664.2
"No",0,0,0,1,34,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Electronic check",103.8,3470.8
"No",0,0,1,1,71,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Two year",1,"Electronic check",97.2,6910.3
"No",1,0,1,1,63,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",63.55,4014.2
"No",1,0,0,0,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.95,1288
"Yes",1,1,0,0,26,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",89.15,2277.65
"No",1,0,1,0,64,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",99,6375.8
"Yes",1,1,1,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.8,24.8
"No",0,1,1,0,61,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",85.55,5251.75
"No",1,0,0,0,15,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",94,1505.45
"Yes",0,0,0,0,64,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",105.65,6903.1
"No",1,0,0,0,18,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.3,913.3
"No",1,0,1,1,57,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",95,5535.8
"No",0,0,1,1,14,1,"No","DSL","Yes","Yes","No","No","No","Yes","Two year",1,"Bank transfer (automatic)",61.4,815.55
"No",0,1,0,0,18,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",80.55,1411.65
"No",1,1,1,0,72,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Two year",0,"Bank transfer (automatic)",78.5,5602.25
"No",0,0,1,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",114.3,8244.3
"No",1,0,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.05,741.5
"No",0,0,1,1,68,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",62.65,4375.8
"Yes",0,0,0,0,13,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.85,1008.7
"No",0,1,1,0,65,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Two year",1,"Credit card (automatic)",92.7,5968.4
"No",1,0,0,0,30,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",100.45,3096.9
"No",0,0,1,0,51,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",75.2,3901.25
"No",1,0,0,0,31,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",84.75,2613.4
"Yes",1,0,1,0,9,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",89.45,853.1
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",79.5,5661.7
"Yes",0,0,0,0,10,1,"Yes","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",72.15,794.25
"No",1,0,0,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",19.8,695.05
"Yes",1,0,0,0,2,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",76.4,160.8
"No",0,0,0,0,55,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",1,"Mailed check",100.9,5552.05
"No",0,0,0,1,33,1,"Yes","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.3,3275.15
"No",1,0,1,1,46,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",90.95,4236.6
"No",1,0,0,1,1,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",54.5,54.5
"Yes",1,1,0,0,20,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",61.6,1174.35
"Yes",0,0,1,0,9,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",79.9,741.7
"Yes",0,1,0,0,32,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",96.15,3019.25
"No",1,0,1,1,19,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",49.6,962.9
"Yes",1,0,1,0,70,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",65.3,4759.75
"No",1,0,0,1,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25,1498.35
"No",0,0,0,0,26,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.45,1233.15
"No",0,0,1,0,45,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",107.75,4882.8
"No",0,0,1,1,62,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",89.1,5411.65
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,19.65
"No",1,0,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",44.75,148.05
"No",1,0,1,1,41,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",101.6,3930.55
"No",0,0,1,1,67,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",103.15,6895.5
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",84.65,84.65
"No",1,0,1,0,71,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",0,"Mailed check",95.65,6856.95
"No",1,0,1,1,37,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",75.1,2658.8
"No",0,0,1,0,60,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Mailed check",61.35,3766.2
"Yes",1,1,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.55,69.55
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.7,129.55
"Yes",1,0,0,0,13,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",31.05,347.25
"No",1,0,1,1,11,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",51,581.7
"Yes",0,0,0,0,7,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",51,354.05
"No",1,0,1,1,10,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",88.85,929.45
"No",0,0,1,0,34,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,679
"No",1,0,0,0,62,1,"No","DSL","Yes","No","No","Yes","No","Yes","Two year",1,"Mailed check",65.1,3846.75
"No",0,0,1,0,64,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Mailed check",70.15,4480.7
"Yes",1,0,1,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.35,44.35
"No",0,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.75,499.4
"No",1,0,0,0,26,1,"No","DSL","No","Yes","Yes","No","No","No","One year",1,"Mailed check",56.05,1553.2
"No",0,0,0,1,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.95,219.5
"No",1,0,0,0,53,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","One year",0,"Mailed check",98.6,5311.85
"Yes",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.7,586.05
"No",0,0,0,0,33,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",79,2576.8
"No",1,1,1,0,71,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Two year",0,"Credit card (automatic)",89.45,6435.25
"No",1,0,0,0,29,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.2,1993.25
"No",0,0,1,1,24,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",81,1923.85
"No",0,0,1,1,20,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",49.6,939.8
"No",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",84.6,84.6
"Yes",0,0,0,1,54,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",55,3092.65
"Yes",1,1,0,0,5,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",84.85,415.55
"No",1,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",84.2,5986.55
"No",0,0,1,0,52,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",106.3,5487
"No",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.05,651.5
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.4,45.4
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.65,73.65
"Yes",0,0,1,1,33,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",73.9,2405.05
"Yes",1,0,1,0,55,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",77.75,4458.15
"No",0,0,1,1,69,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Two year",1,"Electronic check",99.35,6856.45
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",50.75,50.75
"No",0,0,0,0,54,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",87.1,4735.2
"No",0,0,0,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.15,682.15
"No",0,1,1,0,45,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",98.7,4525.8
"No",1,0,0,1,11,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.2,321.05
"No",0,0,0,0,6,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",55.7,335.65
"No",0,0,0,0,21,1,"No","DSL","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",65.35,1424.4
"No",1,0,1,1,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.3,1748.55
"Yes",1,1,1,0,6,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.35,474.9
"Yes",1,0,0,0,8,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",84.95,668.4
"Yes",0,0,0,0,11,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",73.85,926.25
"No",0,0,1,1,43,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.25,1077.95
"Yes",0,0,1,1,49,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",51.8,2541.25
"Yes",1,1,1,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",46,46
"Yes",0,1,0,0,15,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.4,1156.1
"No",0,0,1,1,60,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Bank transfer (automatic)",60.5,3694.45
"No",0,0,0,0,17,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",25.1,382.8
"Yes",0,1,1,0,16,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",71.8,1167.8
"No",0,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.05,746.75
"Yes",0,1,1,0,44,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","One year",0,"Mailed check",88.4,3912.9
"No",1,0,1,1,12,0,"No phone service","DSL","No","No","No","Yes","No","No","One year",0,"Credit card (automatic)",30.25,368.85
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,20.2
"No",1,0,0,0,28,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Electronic check",59.9,1654.7
"No",0,0,1,0,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.15,1940.85
"Yes",1,0,0,1,5,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",46,221.7
"No",0,0,0,0,18,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",101.3,1794.65
"No",0,0,1,0,70,1,"Yes","DSL","Yes","No","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",76.95,5289.8
"No",1,0,1,1,9,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",55.3,501.2
"No",1,1,0,0,67,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",92.45,6140.85
"No",1,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",48.45,48.45
"No",1,0,1,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.35,309.25
"Yes",0,0,0,0,4,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",51.75,201.1
"No",0,1,1,1,71,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","One year",1,"Bank transfer (automatic)",86.7,6179.35
"Yes",0,0,1,1,30,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",94.4,2838.7
"No",0,0,1,0,1,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Mailed check",55.7,55.7
"No",1,0,0,0,55,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",84.25,4589.85
"No",0,0,0,0,59,1,"No","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",64.65,3735.45
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.15,70.15
"No",1,0,1,0,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.2,477.55
"No",0,0,1,1,45,1,"No","DSL","Yes","No","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",54.65,2553.7
"No",1,0,1,1,54,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.75,1342.15
"No",0,0,1,1,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",23.95,1216.35
"No",1,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",105,7578.05
"No",0,0,1,0,44,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",59.85,2603.95
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,42.7
"No",1,0,0,0,66,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",92.15,6056.9
"No",0,0,1,1,68,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","One year",0,"Mailed check",44.8,2983.65
"No",1,0,0,0,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.9,689.35
"No",1,1,0,0,21,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.4,2025.1
"No",0,0,0,1,21,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",80.35,1747.2
"No",1,0,1,1,55,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",85.1,4657.95
"Yes",0,0,0,0,9,0,"No phone service","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",34.7,296.1
"No",0,1,1,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",115.05,8016.6
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",81.1,81.1
"No",0,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.95,433.5
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.55,20.55
"Yes",1,0,0,0,61,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",106.6,6428.4
"No",1,0,1,0,67,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",86.15,5883.85
"No",1,1,0,0,14,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",78.85,1043.8
"Yes",0,0,1,0,59,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Electronic check",106.75,6252.9
"No",0,1,1,0,21,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",86.55,1857.25
"No",0,0,0,0,4,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",42.4,146.4
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.45,240.45
"No",0,0,1,0,70,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.25,1724.15
"Yes",1,0,0,0,3,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",97.9,315.3
"No",0,1,0,0,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.5,429.55
"No",0,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.6,356.15
"No",0,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.25,488.25
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Mailed check",55.7,55.7
"No",1,0,0,0,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.6,1298.7
"No",1,0,1,1,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.8,1378.75
"Yes",0,0,0,0,13,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",79.8,973.45
"No",1,0,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",80.2,384.25
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.4,8543.25
"No",1,0,0,0,13,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",31.65,389.95
"No",0,0,1,0,61,1,"No","Fiber optic","No","Yes","Yes","Yes","No","Yes","Month-to-month",0,"Credit card (automatic)",94.15,5731.85
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.65,20.65
"No",1,1,1,0,56,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",76.85,4275.75
"No",1,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.15,84.5
"No",0,0,0,0,35,1,"Yes","DSL","Yes","No","No","No","No","No","Two year",0,"Mailed check",55.25,1924.1
"Yes",1,0,1,0,18,0,"No phone service","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",39.05,669.85
"No",0,0,1,0,72,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",82.15,5784.3
"No",1,1,0,0,49,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",103,5166.2
"No",1,0,1,0,44,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",95.1,4060.55
"Yes",1,1,1,0,3,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Mailed check",83.9,267.4
"No",1,0,1,1,37,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",95.15,3532.85
"No",0,0,1,0,61,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",79.8,4914.8
"No",0,0,1,0,70,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",1,"Credit card (automatic)",74.8,5315.8
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.85,69.85
"No",1,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.45,775.6
"No",0,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",78.35,5445.95
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",53.55,53.55
"No",0,0,0,0,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",19.1,1007.8
"No",1,0,1,1,42,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,833.55
"Yes",1,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",93.9,6579.05
"No",0,0,0,0,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.95,1004.5
"Yes",0,0,1,1,68,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",113.15,7856
"No",1,0,0,0,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24,1183.05
"Yes",1,1,1,0,26,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Electronic check",84.95,2169.75
"Yes",0,0,1,0,11,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.5,896.9
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.3,19.3
"No",1,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.15,501.35
"No",1,1,0,0,46,1,"No","Fiber optic","No","Yes","Yes","No","Yes","No","One year",1,"Bank transfer (automatic)",91.3,4126.35
"Yes",0,0,0,0,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",49.65,49.65
"Yes",1,0,0,0,46,1,"No","DSL","No","No","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",54.35,2460.15
"No",0,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.15,477.6
"Yes",0,0,0,0,4,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",88.45,370.65
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,265.75
"No",0,0,1,0,31,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",1,"Credit card (automatic)",75.5,2424.45
"No",1,0,1,1,23,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",83.75,1849.95
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.4,61.05
"No",1,0,0,0,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",26.5,1698.55
"Yes",0,1,0,0,22,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",90.5,1910.6
"No",1,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.15,998.1
"Yes",0,0,1,0,9,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",94.85,890.6
"Yes",0,0,1,1,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",69.95,529.5
"No",1,0,1,1,35,0,"No phone service","DSL","No","No","No","Yes","Yes","No","One year",0,"Mailed check",40.9,1383.6
"No",0,0,0,0,6,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",80.25,493.4
"Yes",1,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",48.6,48.6
"No",0,0,0,0,17,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.8,1207
"No",0,0,1,1,10,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",0,"Mailed check",60.2,563.5
"No",0,0,0,1,15,1,"No","DSL","No","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",55.2,864.55
"Yes",1,1,0,0,40,0,"No phone service","DSL","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",55.8,2109.35
"No",1,0,1,1,13,1,"No","DSL","Yes","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",54.15,701.05
"Yes",0,0,1,0,29,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.15,2265.25
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.5,220.6
"No",1,1,1,0,58,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.4,5749.8
"No",1,0,0,0,45,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",62.55,2796.45
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",70.45,5165.7
"No",0,0,1,1,68,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","One year",1,"Bank transfer (automatic)",85.5,5696.6
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.2,20.2
"No",1,0,1,1,38,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",54.5,2076.05
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.75,44.2
"No",0,0,0,0,11,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,215.25
"No",1,1,1,0,20,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",91,1859.5
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.8,7470.1
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.75,229.5
"Yes",0,0,0,0,23,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Mailed check",104.05,2470.1
"No",0,0,0,0,40,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",51.1,2092.9
"No",0,1,1,0,62,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",89.8,5629.55
"No",1,0,0,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.55,469.85
"No",1,0,0,0,11,1,"No","DSL","Yes","No","Yes","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",64.05,733.95
"No",0,1,1,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.85,485.25
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",96.65,1244.5
"Yes",0,1,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"Yes",1,0,0,0,39,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.45,3994.45
"No",0,0,1,0,3,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25,78.25
"No",0,0,0,0,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.3,1131.5
"No",0,0,0,1,6,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",26.35,184.05
"Yes",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.9,19.9
"No",1,0,1,0,22,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",54.7,1178.75
"Yes",0,0,1,0,14,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",46.35,667.7
"No",0,0,1,1,64,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","One year",0,"Credit card (automatic)",90.25,5629.15
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.95,19.95
"No",0,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.65,109.3
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",79.6,79.6
"No",0,0,0,1,39,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25.45,958.45
"No",1,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.5,403.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",75.9,75.9
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",76.2,76.2
"No",0,0,1,0,64,1,"Yes","DSL","Yes","No","No","No","Yes","No","One year",1,"Credit card (automatic)",66.15,4392.5
"Yes",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.25,19.25
"No",1,0,1,0,46,1,"No","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",69.1,3168
"No",1,1,1,1,28,0,"No phone service","DSL","No","Yes","No","No","No","Yes","One year",1,"Electronic check",39.1,1096.6
"No",1,0,1,0,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,669.45
"No",0,0,1,1,39,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Electronic check",59.8,2343.85
"Yes",1,0,1,0,42,1,"Yes","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",84.3,3588.4
"No",1,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",48.6,48.6
"Yes",1,0,0,0,7,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79,522.95
"No",0,1,1,0,70,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",105.35,7511.9
"No",0,0,0,0,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.1,1725
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",49.75,49.75
"No",0,0,1,0,18,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.75,1691.9
"No",0,0,1,0,24,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93,2248.05
"No",0,0,0,0,63,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",71.9,4479.2
"No",1,0,0,1,44,1,"Yes","DSL","No","Yes","No","No","Yes","Yes","One year",1,"Mailed check",77.55,3471.1
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.85,63
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.25,70.25
"No",1,0,1,1,37,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.25,3314.15
"Yes",1,1,0,0,10,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",84.6,865.55
"No",0,0,0,0,34,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",25.05,852.7
"No",0,0,1,0,35,0,"No phone service","DSL","Yes","No","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",53.15,1930.9
"No",1,0,1,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",20.15,91.4
"No",1,1,1,0,39,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",101.25,3949.15
"No",0,1,1,0,43,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",100.55,4304
"Yes",1,0,1,1,17,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",24.1,409.9
"No",1,0,1,0,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.3,1554.9
"No",1,0,1,0,49,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Electronic check",71.8,3472.05
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.7,117.8
"No",1,0,1,1,64,0,"No phone service","DSL","No","Yes","Yes","Yes","No","Yes","Two year",0,"Electronic check",49.85,3210.35
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.6,207.4
"No",0,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.75,19.75
"No",0,0,1,0,40,1,"No","Fiber optic","No","Yes","Yes","No","No","No","One year",0,"Electronic check",80.8,3132.75
"Yes",1,0,0,1,1,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Electronic check",60,60
"Yes",0,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.55,649.65
"Yes",1,1,1,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.85,20.85
"No",1,1,1,0,34,1,"No","DSL","No","No","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",64.2,2106.3
"No",1,0,1,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",35,35
"Yes",1,0,0,0,39,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",50.75,2011.4
"Yes",1,1,1,0,58,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",105.5,6205.5
"No",0,0,1,1,45,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Electronic check",19.2,903.7
"Yes",0,1,0,0,6,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",85.15,503.6
"No",0,0,0,0,43,1,"No","Fiber optic","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",90.65,3882.3
"No",0,0,1,1,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20,879.8
"No",0,0,0,0,5,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.65,383.65
"No",0,0,0,0,72,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",61.2,4390.25
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.95,68.2
"No",0,0,1,1,9,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",54.8,452.8
"No",0,1,1,0,72,1,"Yes","DSL","No","No","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",73.45,5329
"No",1,0,1,0,33,1,"No","DSL","No","No","No","Yes","No","No","One year",1,"Mailed check",51.45,1758.9
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Two year",0,"Bank transfer (automatic)",80.45,5737.6
"Yes",0,0,1,0,22,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Electronic check",54.2,1152.7
"Yes",1,0,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",109.5,7674.55
"Yes",0,0,1,1,21,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",104.4,2157.95
"No",0,0,0,0,15,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",85.3,1219.85
"No",0,1,1,0,29,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",79.3,2414.55
"No",1,0,1,1,15,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",76.5,1155.6
"Yes",0,1,1,1,71,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",105.1,7548.1
"No",0,1,0,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.4,1809.35
"No",1,0,1,0,19,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.85,1564.4
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,19.65
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",75.7,75.7
"No",1,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.55,84.4
"No",1,1,1,1,11,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",78.1,864.85
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.3,228.75
"No",1,0,1,0,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.5,7752.05
"Yes",1,1,1,0,20,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",90.8,1951
"No",1,0,0,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",20.3,470.6
"No",0,1,0,0,49,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",81.35,4060.9
"Yes",1,0,1,1,4,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",97.95,384.5
"Yes",0,0,0,0,32,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",108.15,3432.9
"No",0,0,0,1,2,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.3,108.65
"No",0,1,1,0,69,0,"No phone service","DSL","Yes","Yes","No","No","Yes","Yes","Two year",0,"Credit card (automatic)",56.55,3952.65
"Yes",0,0,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",80.5,463.05
"No",1,0,1,1,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.7,494.05
"No",1,0,0,0,32,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",104.05,3416.85
"No",1,0,0,0,27,1,"No","DSL","Yes","Yes","No","No","No","No","Two year",0,"Bank transfer (automatic)",52.85,1498.65
"Yes",1,1,1,0,27,1,"Yes","Fiber optic","Yes","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.3,2867.75
"No",0,0,0,0,58,1,"Yes","Fiber optic","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",80.65,4807.35
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",71.35,71.35
"No",1,0,1,1,18,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.65,471.35
"No",1,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",21.3,1041.8
"No",1,0,1,1,70,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",110.2,7689.8
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Electronic check",89.4,1132.35
"No",1,0,1,1,36,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",51.05,1815
"No",0,0,0,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.8,1311.3
"No",1,0,0,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.9,199.45
"No",0,1,0,0,19,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",87.3,1637.3
"No",1,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.85,1326.35
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",89.4,6376.55
"No",1,0,1,1,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20,935.9
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"No",0,0,1,1,18,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",83.25,1611.15
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.6,20.6
"No",0,1,1,0,67,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",102.9,6989.7
"No",0,0,1,1,69,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",39.1,2779.5
"Yes",0,0,0,0,19,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.95,1931.75
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Mailed check",114.5,8331.95
"No",1,1,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.2,735.9
"No",0,1,1,0,40,1,"No","DSL","No","No","No","No","No","Yes","One year",0,"Electronic check",55.8,2283.3
"No",1,0,1,1,61,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.2,1445.2
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",81,818.05
"No",0,0,1,0,32,1,"Yes","DSL","Yes","No","No","Yes","Yes","No","One year",1,"Credit card (automatic)",72.8,2333.05
"No",1,0,0,0,21,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.85,1992.55
"No",1,1,0,0,59,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",99.5,5890
"Yes",1,1,1,0,13,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.15,916.75
"No",1,0,0,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.25,1029.8
"No",0,0,1,1,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",26,1796.55
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.9,33.7
"No",1,0,1,1,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.05,454.05
"No",0,1,1,0,15,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",96.5,1392.25
"No",1,0,0,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,1049.6
"No",1,1,1,0,28,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",25.7,734.6
"No",0,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.3,475.1
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.15,70.15
"No",0,1,1,0,16,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",91.55,1540.05
"No",1,0,1,1,48,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Mailed check",39.4,1978.65
"No",0,1,1,0,30,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Bank transfer (automatic)",105.7,3181.8
"No",1,0,0,0,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.25,229.7
"No",0,1,0,0,57,1,"Yes","Fiber optic","Yes","No","No","Yes","No","Yes","Two year",0,"Electronic check",93.75,5625.55
"Yes",1,1,1,0,68,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",1,"Credit card (automatic)",96.55,6581.9
"No",1,0,1,0,23,1,"No","DSL","No","No","No","Yes","Yes","No","One year",0,"Bank transfer (automatic)",60,1347.15
"No",1,0,1,0,65,1,"No","DSL","No","No","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",59.8,3808.2
"No",0,0,1,0,44,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",90.65,3974.15
"No",1,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",109,7661.8
"No",1,0,1,0,37,1,"Yes","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Credit card (automatic)",68.1,2479.25
"No",1,0,0,0,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,266.6
"No",0,0,1,1,69,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",81.95,5601.4
"No",1,0,0,0,35,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Electronic check",60.55,1982.6
"No",0,0,0,0,5,1,"No","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",65.6,339.9
"No",0,0,1,1,58,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Two year",0,"Bank transfer (automatic)",82.5,4828.05
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",82.3,5980.55
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",68.15,4808.7
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.3,20.3
"Yes",1,0,0,0,39,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","No","One year",1,"Electronic check",95.55,3692.85
"No",0,0,1,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.2,1068.15
"No",1,0,0,0,27,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",89.2,2383.6
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.65,69.65
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.3,89.3
"No",1,0,1,0,18,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Electronic check",74.8,1438.05
"No",0,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.2,917.45
"No",1,0,1,0,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",84.4,6096.45
"Yes",1,0,0,0,36,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",87.55,3078.1
"No",1,0,1,0,4,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.15,99.95
"No",1,0,0,0,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.8,475.2
"No",1,0,1,1,40,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",50.85,2036.55
"No",0,0,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",102.4,6444.05
"Yes",1,1,0,0,15,1,"No","Fiber optic","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Mailed check",96.3,1426.75
"No",0,0,0,0,14,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",55.5,767.55
"No",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.75,7932.5
"No",0,0,0,0,39,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",106.4,4040.65
"No",1,0,1,1,47,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",60,2768.65
"No",0,0,1,0,19,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",88.8,1672.35
"Yes",1,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.2,474.8
"Yes",1,0,0,0,13,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35.1,446.1
"No",1,0,0,0,17,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",80.05,1345.65
"No",0,1,1,0,34,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.55,2425.4
"No",1,0,0,0,42,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",49.55,2077.95
"Yes",0,0,1,0,5,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",81.3,416.3
"No",1,0,1,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",23.9,1663.5
"No",0,1,1,0,19,1,"No","DSL","Yes","No","Yes","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",66.4,1286.05
"Yes",1,0,0,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.6,35.85
"No",0,0,0,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",18.8,1094.35
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",108.4,7719.5
"No",1,0,0,0,6,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Mailed check",85.95,514.6
"Yes",1,0,1,1,17,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.45,1451.6
"No",0,0,1,0,61,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",80.9,4932.5
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",71,71
"No",0,0,1,1,48,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",111.8,5443.65
"No",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.6,330.25
"Yes",0,1,0,0,9,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.05,746.5
"No",1,0,0,0,3,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",44.6,122.7
"Yes",0,0,0,1,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.4,44.4
"No",0,0,0,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",105.1,6631.85
"No",1,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",115.15,8250
"No",0,0,1,0,60,1,"No","DSL","Yes","No","No","No","Yes","No","One year",1,"Mailed check",59.8,3561.15
"No",1,0,1,0,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Electronic check",26.3,1763.55
"No",1,1,0,0,35,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.55,2419
"No",1,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.05,470.2
"No",0,0,1,1,66,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",79.85,5234.95
"Yes",0,1,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,70.3
"Yes",1,0,1,0,1,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",79.35,79.35
"No",0,0,1,1,34,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",90.05,3097
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.45,1709.1
"No",0,0,1,1,31,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",59.95,1848.8
"No",0,0,0,1,30,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",25.35,723.3
"Yes",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",90.8,809.75
"Yes",0,0,1,1,20,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.45,1470.95
"No",0,1,1,0,19,0,"No phone service","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",34.3,577.15
"No",1,0,1,0,65,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.05,6914.95
"No",1,0,1,1,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.3,602.9
"No",0,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.15,124.4
"No",1,0,0,0,2,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",51.4,96.8
"No",0,0,1,1,53,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","Month-to-month",0,"Electronic check",71.85,3827.9
"No",0,1,1,0,7,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.4,533.05
"No",1,0,1,1,61,1,"No","DSL","Yes","No","No","No","No","No","One year",1,"Bank transfer (automatic)",49.7,2961.4
"Yes",0,1,0,0,70,0,"No phone service","DSL","No","No","No","No","Yes","Yes","One year",1,"Electronic check",45.25,3264.45
"No",1,0,0,0,13,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",78.75,995.35
"No",0,1,1,0,35,1,"Yes","Fiber optic","No","No","Yes","No","No","No","One year",1,"Bank transfer (automatic)",81.6,2815.25
"No",1,0,1,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",70.4,154.8
"Yes",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.8,246.3
"No",1,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",76.1,257.6
"No",1,0,0,0,62,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",94,5757.2
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",103.95,7517.7
"No",0,0,1,0,63,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.95,1234.8
"Yes",0,1,0,0,20,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",71.3,1389.2
"No",1,1,0,0,35,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",110.8,3836.3
"Yes",0,1,1,0,21,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.1,1474.75
"No",0,0,1,0,62,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",0,"Electronic check",96.1,6001.45
"No",1,0,0,0,15,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",48.8,720.1
"No",1,0,0,0,55,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",50.55,2832.75
"No",1,0,0,0,11,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.65,472.25
"Yes",1,0,1,1,17,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",88.25,1460.65
"No",1,0,0,0,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",19.45,1336.35
"No",1,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.3,6388.65
"Yes",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70,153.05
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.25,677.9
"No",1,0,0,0,17,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70.5,1165.6
"Yes",1,0,0,0,21,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",97.35,2119.5
"No",1,0,1,0,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.65,921.55
"No",1,0,1,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.85,72
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.65,68.35
"No",0,1,1,0,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.35,847.25
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44,44
"No",1,0,1,1,44,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","One year",0,"Electronic check",94.4,4295.35
"Yes",0,0,1,1,5,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Bank transfer (automatic)",25.9,135
"Yes",0,0,0,0,24,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",55.65,1400.55
"Yes",1,0,0,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.65,69.65
"No",1,0,0,0,18,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",75.4,1380.4
"Yes",1,0,0,0,10,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.6,1060.2
"No",1,0,1,0,65,1,"No","DSL","Yes","Yes","Yes","No","No","Yes","Two year",0,"Bank transfer (automatic)",71,4386.2
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",86,86
"Yes",1,0,0,0,53,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",106.95,5785.5
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",21.2,52.05
"No",0,0,1,0,33,1,"No","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Mailed check",61.05,2018.4
"Yes",0,0,0,0,3,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",29.6,79.45
"No",1,0,0,0,34,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",79.95,2727.3
"No",1,0,1,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.7,263.65
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.3,275.4
"Yes",0,1,1,0,46,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",59.9,2816.65
"No",0,0,1,1,23,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",24.35,538.5
"No",1,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,948.9
"No",0,0,0,1,17,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",50.3,846.8
"Yes",1,0,1,1,49,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.6,4783.5
"No",0,1,1,0,59,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",50.25,2997.45
"No",1,0,0,0,69,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85.35,5897.4
"Yes",0,0,0,0,11,0,"No phone service","DSL","No","No","Yes","No","Yes","No","One year",1,"Electronic check",41.6,470.6
"No",0,0,0,0,10,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",51.65,524.5
"No",0,0,1,1,12,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24,269.65
"Yes",0,0,0,0,45,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",100.85,4740
"No",1,0,1,1,39,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",59.85,2341.5
"No",0,1,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.45,1789.65
"No",0,0,1,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",23.9,1626.4
"No",1,0,1,1,33,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",24.15,800.3
"No",0,1,0,0,67,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",75.7,5060.85
"Yes",0,0,1,1,37,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",40.2,1448.8
"Yes",0,0,1,1,49,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",84.5,4254.85
"No",1,0,1,0,9,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",50.85,466.6
"No",0,0,1,0,52,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",91.6,4627.8
"No",1,0,0,0,70,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Electronic check",98.9,6838.6
"No",0,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",85,85
"Yes",1,1,0,0,14,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",78.95,1101.85
"No",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",44.3,44.3
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,20.2
"No",1,0,0,0,52,1,"Yes","Fiber optic","No","Yes","No","No","No","No","One year",1,"Mailed check",80.2,4297.6
"No",0,0,0,0,6,1,"No","DSL","No","No","Yes","No","Yes","No","Month-to-month",0,"Mailed check",60.9,414.1
"No",0,0,1,0,7,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",34.2,256.6
"Yes",1,1,0,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",85.2,3969.35
"No",1,0,0,0,26,1,"No","Fiber optic","Yes","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",87.15,2274.1
"No",0,0,1,1,25,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",54.3,1296.8
"No",0,0,0,0,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.1,1268.85
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",112.75,8192.6
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.95,59.25
"No",0,0,1,1,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.5,1147.85
"No",0,0,0,0,67,1,"No","DSL","Yes","No","Yes","No","No","Yes","Two year",0,"Bank transfer (automatic)",65.55,4361.55
"No",1,1,0,0,26,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",78.8,2006.1
"No",1,0,0,0,27,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Mailed check",78.2,2078.95
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",105.25,7609.75
"No",1,0,0,0,6,1,"No","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",89.25,487.05
"No",0,0,1,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.65,1218.45
"No",0,0,0,0,20,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","One year",1,"Electronic check",68.7,1416.2
"No",0,0,0,0,6,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",0,"Credit card (automatic)",78.65,483.3
"No",0,0,0,0,51,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.75,1234.6
"No",1,0,1,1,61,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.75,1311.6
"No",0,1,1,0,62,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",89.1,5618.3
"No",1,0,0,0,72,1,"Yes","Fiber optic","Yes","No","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",84.7,6185.15
"Yes",0,1,1,0,13,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",98,1237.85
"Yes",0,0,1,0,5,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",94.45,498.1
"Yes",0,1,0,0,3,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105,294.45
"Yes",1,1,1,0,26,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",93.85,2381.55
"No",0,1,0,0,13,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",59.9,788.35
"No",1,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.95,756.4
"Yes",1,1,1,0,8,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84,613.4
"No",0,1,1,1,34,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",108.9,3625.2
"No",0,0,0,0,18,0,"No phone service","DSL","Yes","No","Yes","No","No","No","Month-to-month",0,"Mailed check",33.6,550.35
"No",0,0,1,1,56,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","One year",1,"Mailed check",85.85,4793.8
"No",1,0,0,0,36,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",34.85,1267.2
"Yes",1,0,1,0,9,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",48.75,442.2
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",84.85,84.85
"Yes",0,0,0,0,12,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Mailed check",56.65,654.85
"No",1,1,1,1,57,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",95.3,5567.45
"Yes",1,0,0,0,42,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",73.9,3160.55
"Yes",1,0,1,1,33,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.5,740.3
"No",0,0,1,0,70,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",84.6,5706.2
"No",1,0,0,0,68,0,"No phone service","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",0,"Electronic check",44.95,3085.35
"No",0,0,0,1,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",24.7,24.7
"No",1,0,0,0,37,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Credit card (automatic)",100.3,3541.4
"No",1,0,0,1,4,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",25.45,84.2
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",50.7,50.7
"No",0,0,0,0,20,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",55,1165.55
"No",0,0,1,1,72,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",68.4,4855.35
"Yes",1,0,0,0,31,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",89.9,2806.9
"Yes",0,1,1,0,18,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",78.55,1422.65
"No",0,0,1,0,11,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",55.05,608.15
"No",1,0,1,1,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.8,641.35
"No",1,1,0,0,62,1,"Yes","Fiber optic","No","No","No","No","Yes","No","One year",0,"Electronic check",84.45,4959.15
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",35.9,35.9
"No",0,0,1,0,16,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",80.75,1321.3
"No",0,0,1,1,22,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",78.65,1663.75
"No",1,0,1,1,49,1,"No","DSL","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",61.75,3024.15
"No",0,0,1,1,36,1,"No","DSL","Yes","No","Yes","No","No","Yes","One year",1,"Credit card (automatic)",63.7,2188.5
"Yes",0,0,1,0,42,1,"Yes","Fiber optic","No","Yes","Yes","Yes","No","Yes","Month-to-month",1,"Electronic check",99.45,4138.05
"Yes",0,1,0,0,4,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",25.2,102.5
"Yes",1,0,0,0,12,1,"Yes","DSL","No","No","No","Yes","Yes","Yes","One year",0,"Mailed check",74.05,872.65
"No",1,0,0,0,31,1,"No","Fiber optic","Yes","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",87.6,2724.25
"No",0,0,1,0,5,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",89.15,413.25
"No",0,0,1,1,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20,1374.2
"Yes",1,1,0,0,15,1,"Yes","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",55,757.1
"No",0,0,0,0,64,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.4,6692.65
"No",0,0,1,1,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.05,218.5
"Yes",0,0,1,1,7,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",89.75,608.8
"No",0,0,0,0,29,0,"No phone service","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",34.3,1004.75
"No",0,0,0,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.65,1125.6
"No",1,0,0,0,46,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Mailed check",84.25,3847.6
"No",0,0,0,0,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.65,978
"No",1,0,0,0,17,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Credit card (automatic)",79.85,1387.35
"No",1,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.2,746.05
"No",0,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.8,304.6
"No",1,0,0,0,22,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",50.35,1098.85
"Yes",0,0,1,0,14,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",85.15,1139.2
"No",1,0,1,0,57,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",74.6,4368.95
"No",0,1,0,0,11,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",79.15,827.7
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.35,20.35
"No",0,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",21.05,262.05
"Yes",0,1,1,0,3,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.6,279.55
"No",0,0,0,1,36,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.7,3512.5
"Yes",0,0,0,0,16,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.25,1483.25
"Yes",0,0,1,1,65,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Credit card (automatic)",72.45,4653.85
"No",0,0,0,0,2,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",74.95,151.75
"Yes",1,0,0,0,42,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.2,4400.75
"No",0,0,1,1,72,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",111.95,8033.1
"No",0,0,0,0,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.85,1253.65
"No",1,0,0,0,6,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",89.75,552.65
"No",0,0,1,0,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.05,1036
"No",0,0,0,0,35,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",108.95,4025.5
"No",0,0,0,1,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.65,928.4
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",24.9,24.9
"Yes",0,0,1,0,6,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",82.85,460.25
"No",1,0,1,0,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",93.2,6506.15
"No",1,0,1,1,67,1,"No","Fiber optic","Yes","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",84.8,5598.3
"No",0,1,0,0,60,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","One year",1,"Electronic check",71.75,4374.55
"No",0,0,1,1,23,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",30.35,678.75
"No",0,0,0,1,39,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Bank transfer (automatic)",54.85,2191.7
"No",0,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.5,239.75
"Yes",0,1,1,0,53,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.85,5485.5
"No",0,0,1,1,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.2,609.05
"No",1,0,1,1,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.35,683.75
"Yes",1,0,1,1,5,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",83.6,404.2
"No",1,1,1,0,50,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Electronic check",100.65,5189.75
"No",1,0,0,0,54,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",94.1,5060.9
"No",1,0,0,0,3,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",74.55,233.65
"Yes",0,0,0,0,68,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",108.45,7176.55
"No",0,0,0,0,5,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",56.15,291.45
"No",0,0,0,0,33,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.35,689.75
"No",1,0,0,0,41,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",80.55,3263.9
"No",1,0,1,1,34,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Mailed check",61.25,1993.2
"No",1,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.45,254.5
"No",1,0,0,0,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",18.9,347.65
"No",1,1,0,0,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.6,967.9
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",91.5,242.95
"No",1,0,0,1,41,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",45.2,1841.9
"No",1,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.45,232.1
"No",0,0,1,1,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.45,809.25
"Yes",0,0,1,0,12,1,"No","Fiber optic","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",80.85,866.45
"No",0,0,0,0,4,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","Month-to-month",1,"Mailed check",94.9,360.55
"Yes",1,0,0,0,43,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",49.05,2076.2
"No",1,1,1,1,12,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",29.3,355.9
"Yes",0,1,1,0,68,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.3,7299.65
"Yes",0,1,0,0,25,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",88.95,2291.2
"No",1,0,0,0,7,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.25,129.15
"Yes",0,1,1,0,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",110.85,7491.75
"No",1,0,1,0,53,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",110.5,5835.5
"No",0,1,0,0,63,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",109.4,7031.45
"Yes",1,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114.2,7723.9
"Yes",0,1,1,0,27,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",36.5,1032
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",70.75,70.75
"No",1,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,109.6
"No",1,1,1,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.6,727.8
"Yes",0,0,0,0,3,0,"No phone service","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Mailed check",40.15,130.75
"No",1,0,0,1,12,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.6,893
"No",1,0,1,1,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.6,763.1
"No",1,0,0,0,9,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",85.3,781.4
"No",0,0,1,0,13,1,"Yes","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",65.85,902.25
"Yes",0,1,1,0,29,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.45,2653.65
"No",1,0,1,1,47,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.05,1016.7
"No",0,0,1,0,61,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","No","Month-to-month",0,"Bank transfer (automatic)",99.4,5943.65
"No",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,275.7
"No",1,0,1,1,41,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Electronic check",78.45,3126.45
"No",1,0,0,1,43,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Electronic check",25.1,1070.15
"Yes",1,0,1,1,36,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",97.35,3457.9
"No",1,0,0,0,6,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55,340.4
"No",1,0,0,0,58,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",71.1,4299.2
"No",0,0,0,0,19,1,"No","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",61.55,1093.2
"No",0,0,1,0,11,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",45.9,521.9
"No",1,0,0,0,39,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",40.3,1630.4
"No",1,1,0,0,8,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",87.1,713.6
"No",1,0,0,1,26,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",49.5,1265.65
"No",1,1,0,0,53,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.8,4003.85
"No",1,0,1,1,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.2,1401.4
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",45.3,45.3
"No",0,0,0,0,59,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25,1510.5
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",94.95,178.1
"No",0,0,0,0,7,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",35.3,264.8
"Yes",1,0,0,1,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.55,480.6
"No",0,0,1,1,59,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",76.75,4541.9
"No",0,0,1,1,61,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",81,4976.15
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.55,7542.25
"No",1,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",18.8,251.25
"No",1,0,1,1,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",24.9,1595.5
"Yes",0,0,1,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",23.45,23.45
"No",1,0,0,0,10,1,"No","DSL","No","Yes","No","Yes","No","Yes","One year",0,"Mailed check",64.9,685.55
"No",1,0,1,1,65,1,"No","DSL","Yes","Yes","Yes","No","No","No","One year",0,"Bank transfer (automatic)",61.35,3874.1
"No",1,0,1,0,62,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",113.95,6891.4
"No",1,0,1,0,55,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",90.15,4916.95
"No",1,0,1,0,25,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",54.1,1373
"Yes",0,0,0,0,1,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",29.7,29.7
"No",0,0,0,0,1,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",49.8,49.8
"Yes",1,0,1,0,59,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",101.1,6039.9
"No",0,1,1,1,64,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.4,1548.65
"No",0,0,1,0,36,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95,3440.25
"Yes",1,0,0,0,3,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",50.65,151.3
"No",0,0,1,0,61,1,"Yes","DSL","Yes","No","Yes","No","No","Yes","Two year",1,"Mailed check",69.9,4226.7
"No",0,0,0,1,26,0,"No phone service","DSL","No","Yes","No","No","Yes","No","One year",1,"Bank transfer (automatic)",39.95,1023.75
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.4,55.4
"Yes",1,1,1,0,1,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",90.6,90.6
"No",0,0,1,1,68,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",103.25,7074.4
"Yes",0,1,1,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",86.85,156.35
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Two year",1,"Bank transfer (automatic)",94.25,6849.75
"No",1,0,1,0,71,0,"No phone service","DSL","No","No","Yes","Yes","No","Yes","Two year",1,"Electronic check",47.05,3263.6
"No",0,0,0,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.55,1252.85
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.65,67.55
"No",1,1,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.2,70.2
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",81,5750
"No",0,0,1,1,21,1,"Yes","DSL","Yes","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",75.9,1549.75
"No",1,0,1,1,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.7,1810.55
"Yes",1,1,1,0,29,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.05,2952.85
"No",1,1,0,0,69,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",110.25,7467.55
"No",1,0,1,0,64,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85,5484.4
"No",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.75,294.9
"No",1,0,0,0,4,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",23.9,97.5
"Yes",1,0,0,0,52,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",111.25,5916.45
"Yes",0,0,0,0,2,1,"No","DSL","Yes","No","Yes","No","No","No","Month-to-month",1,"Mailed check",55.1,113.35
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,19.95
"No",0,0,0,0,18,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",25.15,476.8
"No",1,0,0,0,2,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Mailed check",54.15,101.65
"No",1,0,1,0,19,1,"No","DSL","No","Yes","No","No","No","Yes","Month-to-month",1,"Mailed check",59.8,1130.85
"No",1,0,0,0,40,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",83.85,3532.25
"No",1,1,1,1,66,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",104.9,6891.45
"No",0,0,0,0,21,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",75.3,1570.7
"No",0,0,0,0,8,1,"No","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",66.65,520.95
"No",1,0,1,1,72,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",109.5,7854.9
"No",1,0,0,0,48,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","One year",1,"Bank transfer (automatic)",73.85,3581.4
"No",0,0,0,0,69,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.3,1447.9
"No",0,0,0,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",118.2,8547.15
"No",1,0,0,0,14,1,"No","DSL","No","Yes","No","No","No","No","One year",0,"Credit card (automatic)",51.45,727.85
"No",0,0,0,0,6,1,"No","DSL","No","Yes","No","No","Yes","No","Month-to-month",0,"Electronic check",59.45,357.6
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.5,159.35
"No",1,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.55,280.85
"No",0,0,0,0,65,1,"Yes","Fiber optic","Yes","No","No","Yes","No","Yes","One year",0,"Electronic check",93.55,6069.25
"No",1,0,1,1,57,1,"No","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Mailed check",59.3,3274.35
"Yes",0,0,1,0,13,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.25,1359
"Yes",0,1,0,0,19,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",95.9,1777.9
"No",1,0,1,0,56,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",109.8,6109.65
"No",1,0,1,0,14,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",78.1,1122.4
"No",0,0,1,0,52,0,"No phone service","DSL","Yes","No","No","No","No","Yes","Month-to-month",1,"Electronic check",39.9,2020.9
"No",1,0,0,0,58,1,"No","DSL","Yes","Yes","Yes","Yes","No","No","Two year",1,"Credit card (automatic)",64.9,3795.45
"Yes",1,1,0,0,47,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",95.05,4504.55
"No",1,0,0,0,67,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",53.4,3579.15
"No",0,0,0,0,2,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",24.9,49.7
"No",0,1,0,0,6,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",44.7,276.5
"No",0,0,1,1,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",114,8175.9
"No",1,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.25,890.35
"Yes",1,0,0,0,5,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",53.85,259.8
"No",0,1,1,0,67,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",83.85,5588.8
"No",0,0,0,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.2,50.6
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.95,58
"Yes",0,1,1,0,52,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.2,5568.35
"Yes",1,0,1,0,42,1,"Yes","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",50.25,2203.65
"No",0,0,1,1,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",20.35,938.95
"No",0,1,1,0,23,1,"No","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",90,2024.1
"No",1,0,1,1,67,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Credit card (automatic)",54.2,3623.95
"Yes",1,0,0,0,25,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",99.5,2369.05
"No",1,1,1,0,39,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",0,"Mailed check",99.1,3877.95
"No",1,0,0,0,69,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Mailed check",66.9,4577.9
"No",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","One year",0,"Mailed check",25.85,25.85
"No",0,0,0,0,32,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",91.05,2871.5
"Yes",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",71,672.55
"Yes",1,0,0,0,16,1,"No","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",93.2,1573.7
"No",0,0,1,1,60,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.95,1270.55
"No",1,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.2,7711.45
"Yes",0,0,1,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.35,126.05
"No",1,1,0,0,26,1,"No","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.8,2193.65
"Yes",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.85,64.55
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.65,31.2
"No",1,0,0,1,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.5,38.25
"No",1,0,0,0,36,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",89.65,3348.1
"No",0,0,0,0,7,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",74.35,533.6
"No",1,1,1,0,60,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Two year",1,"Credit card (automatic)",49.45,2907.55
"No",1,0,1,0,19,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",89.1,1620.8
"No",0,1,1,0,45,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",75.15,3480.35
"No",0,1,0,0,4,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.65,293.85
"Yes",1,0,1,1,31,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",104.2,3243.45
"No",0,0,1,1,47,1,"No","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",0,"Electronic check",90.05,4137.2
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.25,79.25
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.9,44.9
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.4,19.4
"No",1,1,1,1,59,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",88.75,5348.65
"Yes",0,0,1,0,10,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.1,659.65
"No",0,1,0,0,35,1,"Yes","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",91,3180.5
"Yes",0,0,0,0,4,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",29.65,118.5
"No",0,0,1,1,32,1,"No","Fiber optic","Yes","Yes","No","No","No","Yes","One year",1,"Electronic check",90.8,3023.85
"Yes",0,0,0,0,43,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",77.85,3365.85
"Yes",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",54.3,195.3
"No",1,1,1,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",18.95,1031.1
"Yes",1,1,0,0,11,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",95.15,997.65
"No",1,1,0,0,66,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",102.4,6471.85
"No",0,0,1,1,61,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",99.9,6241.35
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",88.7,6501.35
"No",0,0,1,1,44,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",54.3,2317.1
"No",0,0,0,0,41,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Bank transfer (automatic)",55.7,2237.55
"No",0,0,1,0,50,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",103.95,5231.3
"Yes",0,0,1,0,47,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",110.85,5275.8
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,165.5
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,358.5
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",91.95,6614.9
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",0,"Electronic check",80.5,80.5
"No",1,1,0,0,42,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",55.65,2421.75
"No",1,1,0,0,18,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",74.7,1294.6
"No",1,0,0,1,13,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",104.15,1299.1
"No",1,0,1,1,68,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",83.65,5733.4
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",72.2,305.55
"No",0,0,0,0,69,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",110.05,7430.75
"Yes",0,0,0,0,17,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Mailed check",51.5,900.5
"No",0,0,1,1,25,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.5,630.6
"Yes",0,1,0,0,43,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Mailed check",89.55,3856.75
"No",1,0,1,1,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.5,1222.65
"No",1,1,0,0,5,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",0,"Electronic check",80.7,374.8
"Yes",0,0,1,1,21,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","One year",0,"Mailed check",77.5,1625
"No",1,0,1,1,69,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","One year",1,"Credit card (automatic)",105.1,7234.8
"No",0,0,0,0,13,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",25.15,331.85
"Yes",0,0,1,0,42,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",95.25,3959.35
"No",0,0,1,0,52,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Credit card (automatic)",95.65,5088.4
"Yes",0,1,0,0,46,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",0,"Electronic check",85,3969.4
"No",0,0,1,0,61,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",80.8,4860.85
"No",0,0,0,0,29,0,"No phone service","DSL","No","No","No","No","No","No","One year",1,"Mailed check",24.85,788.05
"No",1,0,0,1,25,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",54.75,1266.35
"Yes",1,0,1,1,5,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",85.75,470.95
"No",0,0,0,0,15,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","One year",0,"Electronic check",50.75,688.2
"No",1,0,1,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,387.7
"No",0,0,0,0,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.05,845.25
"Yes",1,1,0,0,6,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.25,560.6
"No",0,0,1,1,58,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Credit card (automatic)",71.6,4230.25
"No",0,0,1,1,62,1,"No","Fiber optic","Yes","Yes","No","No","No","No","One year",1,"Credit card (automatic)",81.45,4983.05
"No",1,0,1,1,70,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",58.4,4113.15
"Yes",1,1,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",25.7,25.7
"No",0,0,1,1,10,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",53.7,521
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",19.6,471.85
"No",0,0,0,0,66,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",0,"Credit card (automatic)",89.4,5976.9
"Yes",1,0,1,1,7,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69,506.9
"No",0,0,1,1,51,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",84.2,4299.75
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",106.1,7548.6
"No",0,0,0,0,65,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.75,1654.75
"Yes",0,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",46.05,80.35
"No",0,0,0,1,70,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",64.95,4551.5
"No",0,0,1,0,72,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",85.45,6227.5
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,20.05
"Yes",1,1,1,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",76.4,76.4
"Yes",1,0,0,0,5,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.5,514
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.7,57.5
"No",0,0,0,0,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.3,1474.35
"Yes",0,1,1,1,22,0,"No phone service","DSL","Yes","No","No","No","No","Yes","Month-to-month",0,"Mailed check",40.05,880.2
"No",0,1,1,0,33,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",100.6,3270.25
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.95,69.95
"No",0,1,1,0,54,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",74,3919.15
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",1,"Electronic check",99.4,7285.7
"Yes",0,0,0,1,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.3,93.3
"Yes",0,0,0,0,3,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",49.15,169.05
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",107.45,7658.3
"No",1,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",83.6,5959.3
"No",0,1,1,0,54,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99.05,5295.7
"No",1,0,1,0,59,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Electronic check",80.1,4693.2
"No",0,0,0,0,54,1,"No","DSL","Yes","Yes","No","No","Yes","No","Two year",1,"Bank transfer (automatic)",65.3,3512.9
"No",0,0,0,0,60,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Two year",1,"Electronic check",89.55,5231.2
"No",1,0,1,0,60,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",60.8,3603.45
"No",0,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",74.5,217.45
"No",1,0,1,0,69,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",99.15,6875.35
"No",1,0,1,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Electronic check",19.25,19.25
"No",0,0,1,1,50,0,"No phone service","DSL","Yes","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",39.45,2021.35
"No",1,0,0,0,56,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",44.85,2564.95
"No",1,0,1,0,60,1,"No","Fiber optic","Yes","No","No","Yes","Yes","Yes","Two year",1,"Electronic check",97.2,5611.75
"No",0,1,1,0,69,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",110.55,7610.1
"Yes",1,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Mailed check",35.05,35.05
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",73,73
"No",1,0,1,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.9,45.75
"No",0,0,1,1,60,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",76.95,4543.95
"No",1,0,0,0,13,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Two year",0,"Mailed check",35.4,450.4
"No",0,0,1,1,62,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.45,1297.35
"No",1,0,0,0,45,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","One year",0,"Bank transfer (automatic)",96.75,4442.75
"No",1,0,0,0,25,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",54.2,1423.15
"No",0,0,0,0,44,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",100.1,4378.35
"No",1,0,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.25,74.2
"Yes",0,1,0,0,33,1,"Yes","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",83.85,2716.3
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.1,70.1
"No",1,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.85,450.65
"No",1,0,0,0,35,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",33.45,1175.85
"No",1,0,1,1,29,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.2,558.8
"No",0,1,1,0,27,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","One year",1,"Electronic check",85.9,2220.1
"No",0,0,0,1,54,1,"No","DSL","No","Yes","Yes","Yes","No","No","One year",1,"Electronic check",61,3283.05
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.65,142.35
"No",0,0,0,0,57,1,"Yes","Fiber optic","No","No","No","No","Yes","No","One year",1,"Electronic check",86.9,4939.25
"No",0,0,0,0,62,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",69.4,4237.5
"No",1,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",20.35,335.95
"Yes",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,33.2
"No",1,0,1,0,70,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.3,7188.5
"No",1,0,1,1,21,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.95,926.25
"No",1,0,0,1,23,1,"No","DSL","No","No","No","Yes","No","No","One year",1,"Electronic check",49.45,1119.35
"No",0,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.6,116.6
"No",0,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.55,68.8
"Yes",1,0,0,0,3,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",99,287.4
"No",1,0,0,0,23,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.5,2341.55
"No",0,0,0,0,26,0,"No phone service","DSL","Yes","No","No","Yes","Yes","Yes","One year",0,"Credit card (automatic)",54.55,1362.85
"No",1,0,0,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,163.6
"Yes",0,0,0,0,26,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",83.95,2254.2
"No",0,0,0,0,2,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.45,145.15
"Yes",0,0,0,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",116.2,7752.3
"Yes",1,0,1,0,71,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",93.7,6585.35
"No",1,0,0,0,59,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",79.85,4786.1
"No",0,0,1,1,39,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",0,"Electronic check",100,3835.55
"No",0,0,0,1,21,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.6,397
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.7,19.7
"No",1,0,1,1,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.2,1027.25
"No",1,1,1,0,31,0,"No phone service","DSL","Yes","Yes","Yes","No","No","Yes","One year",1,"Credit card (automatic)",50.4,1580.1
"No",1,0,1,1,64,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",113.35,7222.75
"No",0,0,1,1,46,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80,3769.7
"No",1,0,0,0,52,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.95,4233.95
"No",1,0,1,1,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",24.9,1680.25
"No",1,1,0,0,67,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",54.9,3725.5
"Yes",1,0,0,0,5,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.55,413.65
"No",1,0,1,0,71,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",109.25,7707.7
"Yes",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",77.65,714.15
"Yes",1,1,0,0,26,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",95,2497.2
"No",0,0,0,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",116.3,8309.55
"No",1,0,0,0,32,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.9,601.55
"No",1,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.35,139.25
"No",1,0,1,0,71,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.6,1888.25
"No",1,0,0,0,60,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","One year",1,"Electronic check",44.45,2773.9
"No",1,1,0,0,55,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",100.15,5409.75
"Yes",0,0,0,0,54,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",105.4,5643.4
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",95.85,197.7
"No",1,0,0,0,6,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",73.85,401.3
"No",1,0,1,1,48,1,"No","DSL","Yes","Yes","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",70.1,3238.4
"No",0,0,1,1,63,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.25,1573.05
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",79.15,79.15
"No",0,0,0,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",21.05,235.8
"No",0,1,1,0,54,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",24.95,1364.75
"No",1,0,1,1,30,1,"No","DSL","No","No","Yes","Yes","Yes","No","One year",1,"Electronic check",64.5,1985.15
"Yes",1,0,1,0,30,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.65,655.85
"Yes",1,0,0,0,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79,303.15
"No",1,0,0,0,40,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",105.95,4335.2
"No",1,0,1,1,9,1,"No","Fiber optic","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",75.85,647.5
"Yes",1,0,1,1,17,1,"No","Fiber optic","Yes","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",91.85,1574.45
"No",1,0,0,0,62,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","Two year",1,"Credit card (automatic)",43.6,2748.7
"No",0,0,0,0,28,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","One year",1,"Bank transfer (automatic)",91.25,2483.65
"No",1,0,0,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",89.75,6367.2
"No",1,0,0,0,46,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",104.4,4904.2
"No",1,0,1,0,23,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Mailed check",90.15,2044.95
"No",0,0,1,1,47,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","One year",0,"Electronic check",40.3,1794.8
"No",0,0,1,1,68,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.25,7173.15
"Yes",1,1,0,0,60,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",106,6441.4
"No",1,0,0,1,67,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",104,7039.05
"No",1,0,0,0,14,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",69.65,921.4
"No",0,0,1,1,57,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.3,4018.35
"No",1,0,1,1,55,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",0,"Mailed check",100.9,5448.6
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.25,20.25
"Yes",0,0,0,1,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",49.9,49.9
"No",0,0,0,0,23,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",96.9,2085.45
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.35,1358.85
"No",0,0,1,0,47,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.1,5135.15
"No",0,0,0,0,38,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,730.1
"Yes",1,1,1,0,38,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.95,2869.85
"No",1,1,0,0,2,1,"Yes","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",56.55,118.25
"Yes",0,1,1,1,1,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",49.25,49.25
"No",0,0,1,0,15,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",68.6,1108.6
"No",1,0,0,0,26,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.05,1815.65
"No",1,0,1,1,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,730.4
"No",0,0,0,1,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.05,75.45
"Yes",0,0,1,1,50,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",103.7,5071.05
"No",0,0,1,0,42,1,"Yes","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",94.4,4014.6
"No",0,0,1,0,10,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",54.95,568.85
"No",1,0,1,0,61,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","One year",0,"Bank transfer (automatic)",93.7,5860.7
"No",1,0,0,0,68,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",110.25,7279.35
"No",0,0,0,0,10,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Electronic check",98.9,1064.95
"Yes",0,0,1,0,65,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","One year",0,"Electronic check",89.75,5769.6
"No",1,0,1,1,72,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",80.45,5886.85
"No",0,0,1,1,55,1,"No","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",79.4,4238.45
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.3,20.3
"No",1,0,0,0,7,1,"No","DSL","No","No","Yes","Yes","No","Yes","Month-to-month",0,"Bank transfer (automatic)",62.8,418.3
"No",1,0,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.9,136.05
"No",1,0,0,0,9,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",74.85,708.2
"No",0,0,0,1,27,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.85,788.55
"Yes",0,1,1,0,7,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.95,700.85
"No",1,0,1,0,64,1,"No","DSL","No","Yes","Yes","Yes","No","Yes","Two year",1,"Mailed check",68.3,4378.8
"No",0,0,0,0,70,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Bank transfer (automatic)",48.4,3442.8
"Yes",0,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94,181.7
"No",0,1,0,0,67,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",105.05,7171.7
"Yes",1,0,0,0,45,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",89.3,4016.85
"No",1,0,0,0,24,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.15,553
"No",0,0,1,1,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.5,96.85
"No",0,0,1,1,44,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",92.95,4122.9
"No",1,0,1,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.7,1482.3
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.3,74.3
"No",0,0,0,0,66,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.35,1240.8
"Yes",0,0,0,0,1,0,"No phone service","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Mailed check",44.65,44.65
"Yes",0,0,1,1,13,1,"No","Fiber optic","Yes","No","No","No","No","Yes","Month-to-month",0,"Electronic check",84.05,1095.3
"Yes",0,0,0,0,10,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",80.7,788.8
"No",0,1,1,0,65,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",104.35,6578.55
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,19.55
"No",0,0,1,1,38,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Electronic check",74.05,2802.3
"No",0,0,0,1,23,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","Two year",0,"Mailed check",40.1,857.75
"No",1,0,1,0,10,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,184.4
"Yes",0,0,0,1,4,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.7,364.55
"No",0,0,1,1,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",83.55,6093.3
"No",1,0,1,0,35,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",56.85,1861.1
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,20.4
"No",1,0,1,1,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.55,1079.65
"No",0,0,1,1,70,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",106.15,7475.1
"No",0,0,1,1,38,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",78.95,2862.55
"No",1,0,1,1,60,0,"No phone service","DSL","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",49.75,3069.45
"No",0,0,0,0,26,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",92.4,2349.8
"No",1,0,0,0,8,1,"No","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",58.2,469.25
"Yes",0,0,1,1,41,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",102.6,4213.35
"No",1,1,1,0,36,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",91.95,3301.05
"No",0,1,0,0,54,1,"No","DSL","No","No","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",65.25,3529.95
"Yes",0,0,1,1,71,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",106,7723.7
"No",1,0,0,0,55,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",73.1,4144.9
"No",1,0,0,0,72,1,"Yes","DSL","Yes","Yes","No","No","No","No","Two year",0,"Bank transfer (automatic)",59.75,4265
"Yes",1,0,0,1,3,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",55.1,154.65
"No",1,0,1,1,54,1,"Yes","DSL","No","Yes","Yes","No","No","No","Two year",1,"Bank transfer (automatic)",59.8,3246.45
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",116.6,8337.45
"No",0,0,0,0,52,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",109.3,5731.4
"No",1,1,0,0,60,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",101.4,6176.6
"No",1,0,0,0,39,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",50.65,1905.4
"No",1,0,0,0,15,1,"No","DSL","No","No","No","No","Yes","No","One year",0,"Mailed check",56.15,931.9
"Yes",0,0,0,0,69,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",106.5,7348.8
"No",0,0,1,1,43,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.2,776.25
"No",1,1,0,0,63,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",83,5243.05
"No",0,1,1,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.1,141.65
"No",1,0,1,1,72,1,"No","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",108.3,7679.65
"Yes",1,0,1,1,32,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",91.05,2954.5
"No",0,0,1,1,40,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.25,1006.9
"No",1,0,1,0,58,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","One year",1,"Electronic check",45.35,2540.1
"No",0,0,0,0,67,0,"No phone service","DSL","Yes","No","No","Yes","Yes","No","Two year",0,"Electronic check",43.9,3097.2
"Yes",1,1,1,0,51,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",77.5,3807.35
"No",0,0,1,0,31,1,"Yes","DSL","No","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",79.3,2484
"No",0,1,1,0,69,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",84.9,5785.65
"No",0,0,1,0,32,1,"Yes","Fiber optic","No","No","No","Yes","No","No","One year",1,"Electronic check",79.25,2619.15
"No",1,0,0,0,21,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Two year",0,"Credit card (automatic)",71.05,1524.85
"No",0,0,0,0,52,1,"No","DSL","Yes","No","Yes","No","No","No","One year",0,"Electronic check",53.75,2790.65
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",24.25,1784.5
"Yes",1,0,1,0,72,0,"No phone service","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Electronic check",54.2,3937.45
"No",0,0,1,1,52,0,"No phone service","DSL","Yes","No","Yes","No","No","Yes","One year",0,"Bank transfer (automatic)",44.25,2276.1
"No",1,0,0,0,41,1,"No","DSL","No","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",50.05,2029.05
"No",0,0,0,0,41,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,802.35
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.25,418.4
"No",0,0,1,1,67,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",69.35,4653.25
"No",1,0,1,1,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.35,275.9
"No",0,0,0,0,17,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.15,343.45
"No",0,0,1,0,35,1,"No","DSL","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Mailed check",61,2130.45
"No",1,0,1,1,58,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.5,1191.4
"Yes",0,0,0,0,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",50.5,50.5
"No",0,0,1,1,52,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",50.2,2554
"No",1,0,0,0,70,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",79.6,5589.45
"No",1,0,1,1,19,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",24.9,467.7
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.4,74.4
"No",1,0,1,1,35,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",106.9,3756.45
"No",1,0,0,0,32,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.35,3334.9
"No",1,0,1,1,17,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Credit card (automatic)",55.35,920.5
"No",1,0,1,1,67,1,"No","DSL","No","Yes","No","No","No","No","One year",0,"Credit card (automatic)",50.55,3431.75
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.5,150.35
"Yes",0,0,0,1,31,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Mailed check",79.45,2587.7
"No",0,0,0,0,4,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",0,"Electronic check",90.65,367.95
"No",0,1,1,1,58,1,"Yes","Fiber optic","Yes","Yes","No","Yes","No","No","One year",1,"Bank transfer (automatic)",89.85,5125.75
"No",0,0,0,0,60,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",0,"Mailed check",79,4801.1
"Yes",0,0,0,0,58,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",104.65,6219.6
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.55,19.55
"No",1,0,1,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.9,550.1
"No",0,1,1,1,66,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",116.25,7862.25
"No",0,0,0,0,15,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",87.75,1242.2
"Yes",0,1,1,0,47,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.05,4871.05
"No",1,0,0,0,41,1,"Yes","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",81.3,3190.65
"No",0,0,1,0,59,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.3,2666.75
"No",1,0,0,1,50,1,"No","Fiber optic","No","No","No","No","No","No","Two year",0,"Credit card (automatic)",70.35,3533.6
"No",0,0,1,1,17,0,"No phone service","DSL","Yes","No","Yes","No","Yes","No","One year",0,"Credit card (automatic)",44.45,792.15
"No",0,0,1,1,6,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.15,295.65
"No",0,1,1,0,51,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",29.45,1459.35
"Yes",0,0,0,0,44,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",100.55,4398.15
"No",0,0,1,0,49,1,"No","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.3,4297.95
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",0,"Electronic check",95.65,167.3
"No",0,0,1,0,59,1,"Yes","DSL","Yes","No","No","Yes","No","Yes","One year",1,"Mailed check",69.1,4096.9
"No",0,1,0,0,50,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",70.35,3454.6
"No",1,0,1,1,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.6,1286
"No",0,0,0,0,18,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",74.15,1387
"No",0,0,0,0,10,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",75.05,786.3
"No",0,0,1,0,14,1,"No","DSL","No","No","No","No","No","No","One year",0,"Electronic check",44.6,641.25
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",21.45,705.45
"No",0,0,1,1,8,1,"No","DSL","No","No","No","No","No","No","One year",1,"Mailed check",43.45,345.5
"No",0,0,1,1,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.05,345.9
"No",1,0,1,1,60,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","One year",0,"Bank transfer (automatic)",94.15,5811.8
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",94.4,94.4
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,124.45
"No",1,0,0,1,19,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","No","Month-to-month",1,"Mailed check",75.9,1375.6
"No",0,0,1,1,53,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",64.15,3491.55
"No",0,1,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.55,7920.7
"No",1,0,1,0,60,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.8,6640.7
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Credit card (automatic)",55,55
"No",1,0,0,1,13,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",53.45,718.1
"No",1,0,1,1,5,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",69.95,320.4
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.45,101.45
"No",0,0,1,1,13,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",97,1334.45
"No",0,0,0,0,37,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",90.6,3358.65
"No",0,0,1,0,64,1,"No","Fiber optic","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",73.55,4764
"Yes",1,0,1,0,5,1,"Yes","DSL","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Bank transfer (automatic)",67.95,350.3
"No",1,0,1,0,61,1,"Yes","Fiber optic","No","Yes","No","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",94.35,5703
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.5,69.5
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",18.85,18.85
"No",0,0,0,0,26,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.4,525.55
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.2,69.2
"No",0,0,1,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.75,483.15
"No",0,0,1,0,17,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","One year",0,"Electronic check",54.6,934.8
"No",1,0,0,1,26,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",29.8,786.5
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.65,69.65
"Yes",0,1,1,0,40,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",101.85,4086.3
"No",0,0,0,0,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.05,5364.8
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","Yes","Yes","No","No","No","Month-to-month",1,"Electronic check",82.3,82.3
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.3,20.3
"No",1,0,0,0,21,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Two year",0,"Mailed check",35.1,770.4
"No",1,0,1,0,67,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",105.7,6816.95
"No",1,0,1,1,44,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",56.25,2419.55
"No",0,0,1,1,70,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",60.35,4138.7
"Yes",0,0,0,0,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",79.25,267.6
"No",0,0,1,1,56,1,"No","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Bank transfer (automatic)",59.8,3457.45
"Yes",1,0,0,0,13,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",84.6,1115.2
"Yes",1,0,1,1,58,1,"Yes","Fiber optic","Yes","Yes","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",93.4,5435.6
"Yes",1,0,1,1,42,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",94.2,4186.3
"Yes",0,1,1,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.05,25.05
"No",1,0,1,1,46,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","Yes","Two year",0,"Mailed check",99.65,4630.2
"No",1,0,1,1,63,1,"No","DSL","Yes","No","No","No","No","No","Two year",1,"Bank transfer (automatic)",50.65,3221.25
"No",0,0,0,0,11,1,"No","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Electronic check",60.9,688.5
"No",0,0,1,1,15,1,"Yes","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",59.65,867.1
"No",0,0,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",64.7,4746.05
"Yes",1,0,0,0,29,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",25.1,712.85
"Yes",0,0,0,1,1,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",48.95,48.95
"No",1,0,1,1,6,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",54.85,355.1
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",45.3,45.3
"No",0,0,1,1,63,1,"Yes","Fiber optic","No","Yes","No","No","No","Yes","One year",1,"Electronic check",91.35,5764.7
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",85.85,167.3
"No",1,0,1,1,18,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",25.1,428.45
"No",1,0,1,0,43,0,"No phone service","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",34,1505.35
"No",1,0,0,0,15,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","One year",0,"Mailed check",45.9,693.45
"Yes",0,0,0,1,10,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",95.2,930.4
"No",0,0,1,1,55,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.5,1177.95
"Yes",0,0,0,1,49,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",100.6,5069.65
"Yes",0,0,1,1,6,1,"No","DSL","No","Yes","Yes","No","No","No","Month-to-month",1,"Mailed check",55.3,324.25
"No",0,0,1,1,70,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.35,1458.1
"Yes",0,1,0,0,2,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.85,156.4
"No",0,1,1,0,63,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",0,"Bank transfer (automatic)",36.1,2298.9
"No",1,0,0,0,25,1,"No","DSL","No","Yes","No","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",65.8,1679.65
"No",1,1,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.35,369.6
"No",0,1,1,0,28,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",105.8,2998
"No",1,1,0,0,53,1,"No","Fiber optic","Yes","Yes","No","Yes","No","Yes","One year",1,"Mailed check",96.75,5206.55
"Yes",0,0,0,0,35,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",102.35,3626.1
"No",0,0,0,0,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.4,24.4
"Yes",0,0,1,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",115.65,7968.85
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","Yes","Yes","No","No","Month-to-month",1,"Electronic check",79.85,152.45
"No",1,0,1,0,26,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",73.05,1959.5
"No",1,0,0,0,34,1,"No","DSL","Yes","Yes","No","No","No","Yes","One year",0,"Electronic check",64.35,2053.05
"No",1,0,0,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.5,398.55
"Yes",0,0,0,0,15,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",76,1130.85
"No",1,0,1,1,62,1,"No","DSL","Yes","No","Yes","No","No","No","One year",0,"Credit card (automatic)",54.75,3425.35
"Yes",1,1,0,0,42,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",104.75,4323.45
"Yes",1,0,0,0,9,1,"No","DSL","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",74.65,703.55
"No",0,0,0,0,24,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",51.15,1275.7
"No",0,1,1,0,68,0,"No phone service","DSL","Yes","Yes","Yes","No","No","No","Two year",1,"Electronic check",41.95,2965.75
"No",0,0,1,1,31,1,"No","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Mailed check",54.35,1647
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",56.25,56.25
"Yes",0,0,1,0,21,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",106.1,2249.95
"No",1,0,1,0,63,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Electronic check",96,6109.75
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",79.75,159.4
"No",1,0,1,1,61,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",61.45,3751.15
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",68.65,68.65
"No",0,0,0,0,18,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,411.25
"No",1,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19,105.5
"No",1,0,0,0,33,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100,3320.6
"Yes",0,0,0,0,16,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.25,327.45
"No",1,0,1,0,56,1,"No","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",98.7,5669.5
"No",0,0,0,1,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.8,465.45
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",73.8,704.3
"Yes",1,1,1,0,14,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",100.2,1369.8
"Yes",0,0,1,1,15,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.9,1107.25
"No",0,0,0,0,5,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.05,95.55
"No",0,0,1,0,61,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",106.2,6375.2
"No",0,0,1,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",116.55,8152.3
"No",0,0,0,0,15,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.7,1566.75
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.7,130.25
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.5,162.15
"No",1,0,0,0,4,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",29.15,110.05
"No",1,0,0,0,34,1,"No","DSL","Yes","Yes","No","No","No","No","One year",0,"Mailed check",55,1885.15
"No",0,0,1,0,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",90.8,6302.85
"No",1,0,1,1,45,0,"No phone service","DSL","No","Yes","Yes","Yes","No","Yes","One year",0,"Bank transfer (automatic)",51,2264.5
"No",1,1,0,0,9,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",90.1,816.8
"No",1,0,0,0,22,1,"Yes","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",59.05,1253.5
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.3,41.2
"No",0,0,1,0,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",72.95,5265.55
"No",1,0,0,1,10,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","One year",0,"Credit card (automatic)",73.55,693.3
"No",0,0,0,0,72,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",84.3,5997.1
"No",1,0,1,1,49,1,"No","DSL","No","Yes","Yes","No","Yes","Yes","One year",0,"Credit card (automatic)",78,3824.2
"No",1,1,0,0,54,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","One year",0,"Mailed check",72.1,3886.05
"No",1,0,0,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",106.75,7283.25
"No",1,0,0,0,22,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.25,412.55
"No",1,0,1,1,50,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.55,1070.25
"No",1,0,1,1,43,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20,817.95
"No",1,0,1,1,45,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",24.65,1171.3
"No",0,1,0,0,64,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",103.5,6548.65
"No",1,0,1,1,23,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",23.85,625.65
"No",1,0,1,0,68,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.8,1911.5
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.85,70.85
"Yes",0,0,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.8,134.7
"No",0,0,0,0,26,1,"No","DSL","No","No","No","Yes","Yes","No","One year",0,"Credit card (automatic)",59.45,1507
"Yes",0,0,1,0,55,0,"No phone service","DSL","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",54.55,2978.3
"No",0,0,0,0,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.05,299.3
"No",0,0,1,0,71,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",82.55,5832.65
"No",0,0,0,0,64,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Electronic check",81.25,5567.55
"Yes",1,0,0,0,7,1,"No","DSL","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",70.75,450.8
"No",1,0,0,0,57,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",1,"Credit card (automatic)",74.3,4166.35
"Yes",1,0,1,0,13,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",0,"Electronic check",94.1,1215.6
"Yes",1,0,1,1,3,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",29.7,91.7
"No",0,1,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",109.7,7898.45
"No",1,0,1,1,40,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",96.35,3915.4
"No",0,0,1,0,14,1,"Yes","DSL","No","No","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",66.6,979.5
"No",0,0,1,1,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",44.5,90.05
"Yes",0,1,0,0,66,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Credit card (automatic)",110.9,7432.05
"Yes",1,0,1,0,38,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",105,4026.4
"Yes",0,0,0,1,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",25.3,25.3
"Yes",0,0,0,0,22,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",55.15,1193.05
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.1,20.1
"No",0,0,0,0,5,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",80.1,398.55
"No",0,0,1,1,29,1,"Yes","DSL","Yes","No","No","Yes","Yes","No","One year",0,"Bank transfer (automatic)",69.05,1958.45
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.9,69.9
"No",1,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.4,63.15
"No",0,0,1,1,71,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,1301.1
"No",0,0,0,1,9,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",50.1,484.05
"Yes",0,0,0,0,43,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",101.4,4528
"No",1,0,0,0,48,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",83.45,3887.85
"No",0,0,0,0,26,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",86.65,2208.75
"No",1,0,0,0,9,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",20.15,238.15
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.8,80.8
"No",1,0,1,1,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.4,958.15
"Yes",0,0,0,0,2,1,"Yes","DSL","No","No","No","No","No","Yes","Month-to-month",0,"Bank transfer (automatic)",62.05,118.3
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",76.45,76.45
"No",0,0,1,1,64,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",60.05,3845.45
"Yes",1,1,0,0,12,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",91.3,1094.5
"Yes",0,1,1,0,6,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",95.75,573.75
"No",1,0,1,0,59,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.35,1267
"No",1,0,0,0,7,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Mailed check",94.05,633.45
"No",1,1,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",84.1,6129.65
"No",0,1,0,0,16,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",78.75,1218.25
"No",0,0,1,0,25,1,"Yes","DSL","No","No","Yes","No","No","No","Month-to-month",0,"Credit card (automatic)",55.55,1405.3
"Yes",1,0,1,0,34,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Electronic check",62.65,2274.9
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.5,74.5
"Yes",1,0,1,1,10,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.1,1068.85
"No",0,0,1,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",20.1,533.9
"No",1,0,1,1,10,1,"Yes","DSL","Yes","Yes","No","No","Yes","No","One year",0,"Electronic check",70.3,676.15
"No",0,0,1,0,69,1,"No","DSL","Yes","Yes","No","No","No","No","One year",1,"Credit card (automatic)",53.65,3804.4
"No",0,0,0,0,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.75,1118.8
"No",0,0,1,1,50,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",103.4,5236.4
"No",0,0,1,1,28,0,"No phone service","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Mailed check",50.8,1386.8
"Yes",1,0,0,0,16,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",50.15,762.25
"No",0,0,0,0,25,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",79,1902
"No",1,1,1,0,3,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.6,239.05
"No",0,0,1,0,61,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Bank transfer (automatic)",96.5,5673.7
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.1,39.8
"No",0,0,1,1,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.4,997.75
"No",1,0,1,1,71,1,"No","DSL","Yes","No","Yes","No","Yes","Yes","Two year",0,"Credit card (automatic)",77.55,5574.35
"No",1,0,1,1,20,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.05,406.05
"No",0,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",19.85,138.85
"No",1,0,0,0,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.2,123.65
"No",1,0,0,0,29,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",67.45,1801.1
"No",0,0,0,0,36,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",18.55,689
"No",1,0,0,0,28,0,"No phone service","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",29.75,790.7
"Yes",1,0,1,0,7,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",86.5,582.5
"No",1,0,0,0,63,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",24.2,1618.2
"No",0,0,1,1,48,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",23.55,1173.35
"No",1,0,1,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Bank transfer (automatic)",20.45,900.9
"Yes",0,1,0,0,27,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",81.45,2122.05
"No",0,0,1,0,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",92.3,6719.9
"Yes",0,0,1,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.15,69.15
"No",1,0,1,1,72,0,"No phone service","DSL","No","Yes","No","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",53.65,3784
"No",1,0,0,0,47,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Credit card (automatic)",39.65,1798.65
"No",1,0,0,0,1,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",54.65,54.65
"No",1,0,0,0,36,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",104.8,3886.45
"No",0,0,1,1,43,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",29.3,1224.05
"No",1,1,1,0,27,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",83.85,2310.2
"Yes",1,0,0,0,9,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",79.55,723.4
"No",1,0,0,0,38,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",103.65,3988.5
"No",1,1,0,0,35,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",99.05,3554.6
"No",1,0,1,1,0,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",73.35,NA
"No",1,0,1,0,59,1,"No","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Mailed check",100.05,6034.85
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.35,531.6
"No",1,1,0,0,2,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",43.95,85.1
"No",0,0,0,0,7,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",23.5,173
"No",1,0,0,0,36,1,"Yes","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Mailed check",70.7,2511.95
"No",1,0,1,1,41,1,"Yes","Fiber optic","Yes","Yes","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",94.3,3893.6
"No",1,0,0,0,13,0,"No phone service","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",29.15,357.15
"No",0,0,0,1,19,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",20.85,467.5
"No",1,0,1,0,60,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",37.7,2288.7
"Yes",1,0,0,1,48,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","Two year",1,"Mailed check",95.5,4627.85
"Yes",0,1,0,0,3,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",91.05,289.1
"No",0,0,1,0,69,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Two year",1,"Mailed check",92.45,6460.55
"No",0,0,0,0,43,0,"No phone service","DSL","No","No","Yes","Yes","No","Yes","One year",0,"Electronic check",44.15,1931.3
"No",1,0,0,1,11,0,"No phone service","DSL","Yes","No","No","Yes","No","No","One year",1,"Mailed check",36.05,402.6
"No",1,0,1,0,45,1,"No","DSL","No","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",50.25,2221.55
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",109.75,7758.9
"Yes",1,1,1,0,2,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",79.2,172.85
"No",1,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.3,224.5
"No",1,0,1,1,67,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Credit card (automatic)",112.35,7388.45
"No",0,0,1,0,37,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Two year",0,"Mailed check",94.3,3460.95
"No",1,0,0,0,39,0,"No phone service","DSL","Yes","Yes","No","Yes","No","No","One year",0,"Bank transfer (automatic)",41.15,1700.9
"No",1,0,0,0,41,1,"Yes","DSL","Yes","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",74.65,3090.65
"No",1,0,0,0,25,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",48.25,1293.8
"No",0,0,1,1,8,1,"Yes","DSL","Yes","Yes","No","Yes","No","Yes","Two year",1,"Credit card (automatic)",76.15,645.8
"No",1,0,1,1,71,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Mailed check",71.1,5224.95
"No",0,0,0,0,5,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Electronic check",96.55,500.1
"No",1,0,0,0,30,1,"Yes","DSL","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",79.3,2427.1
"No",0,0,0,0,40,1,"No","Fiber optic","No","Yes","No","Yes","No","Yes","One year",1,"Credit card (automatic)",89.6,3488.15
"No",1,0,0,0,54,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.5,1035.7
"No",0,0,1,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",106.3,7565.35
"No",0,0,1,1,28,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",0,"Bank transfer (automatic)",100.35,2799
"No",0,0,1,1,18,1,"No","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",85.6,1601.5
"Yes",1,0,0,0,2,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",45.25,85.5
"No",1,0,1,1,59,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",106.15,6256.2
"No",0,0,1,1,22,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",51.1,1232.9
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.9,19.9
"No",1,1,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",25.7,1937.4
"Yes",1,1,0,0,14,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.3,1096.25
"No",0,0,1,0,50,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","One year",0,"Electronic check",99.4,5059.75
"No",1,0,1,1,48,1,"No","DSL","Yes","No","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",69.7,3023.65
"No",1,0,1,1,49,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.35,4889.2
"No",0,0,1,1,28,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",0,"Electronic check",85.45,2289.9
"No",0,1,0,0,68,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Electronic check",95.9,6503.2
"No",0,0,0,0,13,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Electronic check",100.75,1313.25
"No",1,0,0,0,11,1,"Yes","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",89.2,990.3
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",74.1,228
"Yes",0,1,1,0,57,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",100.6,5746.15
"Yes",0,0,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Mailed check",75,209.1
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.75,1864.2
"No",0,0,1,1,70,1,"Yes","DSL","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",84.1,5979.7
"No",1,0,1,1,49,1,"Yes","DSL","No","Yes","No","Yes","Yes","Yes","Two year",0,"Bank transfer (automatic)",79.3,3902.45
"No",1,1,1,0,67,1,"Yes","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",107.05,7142.5
"No",0,0,0,0,46,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.05,902
"Yes",1,1,0,0,64,1,"No","DSL","Yes","Yes","No","Yes","Yes","No","Two year",1,"Credit card (automatic)",70.2,4481
"No",1,0,1,0,37,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",19.5,805.2
"Yes",1,1,0,0,2,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",70.75,154.85
"No",1,1,1,0,13,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",0,"Electronic check",45.3,528.45
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Electronic check",115.15,8349.7
"No",0,0,1,1,68,1,"No","DSL","No","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",72.95,4953.25
"No",0,0,1,1,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.65,332.65
"No",1,0,0,0,24,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.55,470.2
"No",1,0,0,0,24,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","Month-to-month",1,"Electronic check",89.55,2259.35
"No",0,0,0,0,27,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",50.35,1411.35
"Yes",0,0,0,0,12,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",50.25,593.75
"No",1,0,1,1,71,1,"No","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",87.25,6328.7
"No",0,0,1,1,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.8,1411.9
"No",1,0,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",109.25,6841.4
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.35,20.35
"No",0,0,0,0,4,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",55.9,238.5
"Yes",1,1,0,0,40,1,"No","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",79.2,3233.85
"Yes",1,0,0,0,12,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",96,1062.1
"No",0,0,1,1,52,1,"No","DSL","Yes","Yes","Yes","No","Yes","Yes","Two year",0,"Electronic check",79.2,4016.3
"No",0,0,0,0,10,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",24,226.55
"No",0,0,0,0,68,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","One year",0,"Bank transfer (automatic)",101.35,7110.75
"Yes",1,0,0,0,54,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Electronic check",100.1,5440.9
"Yes",1,0,1,1,4,1,"No","DSL","No","Yes","No","Yes","No","No","Month-to-month",0,"Mailed check",56.5,235.1
"No",1,0,1,0,52,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",0,"Mailed check",35.45,1958.95
"Yes",1,1,0,0,1,1,"No","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",85,85
"No",0,0,1,0,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","One year",0,"Bank transfer (automatic)",79.4,5528.9
"No",0,0,0,0,43,0,"No phone service","DSL","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",35.2,1463.7
"No",0,0,0,0,52,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.65,1025.05
"No",1,0,0,0,12,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Mailed check",49.85,552.1
"No",1,0,1,1,56,1,"Yes","DSL","Yes","Yes","No","No","No","Yes","One year",0,"Bank transfer (automatic)",68.75,3815.4
"No",0,0,0,1,0,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",61.9,NA
"No",0,0,0,0,42,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",0,"Electronic check",79.9,3313.4
"No",0,1,1,0,22,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",89.75,1938.9
"Yes",0,0,1,1,51,0,"No phone service","DSL","Yes","Yes","Yes","No","Yes","Yes","One year",0,"Electronic check",59.3,3014.65
"No",0,0,0,0,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",19.4,460.25
"No",0,1,1,0,51,1,"Yes","Fiber optic","Yes","No","Yes","No","No","Yes","One year",1,"Bank transfer (automatic)",93.65,4839.15
"Yes",0,0,0,1,4,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",49.4,184.4
"No",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.9,19.9
"Yes",0,0,0,0,35,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",55,2010.55
"No",0,1,1,1,71,1,"Yes","DSL","No","Yes","Yes","Yes","No","Yes","One year",1,"Bank transfer (automatic)",72.9,5139.65
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.2,69.2
"No",1,0,1,1,69,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.6,1673.4
"No",0,0,1,1,14,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",19.75,309.35
"No",0,0,1,0,57,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",0,"Electronic check",55.7,3171.6
"No",1,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Credit card (automatic)",117.5,8670.1
"No",0,0,0,0,48,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.85,916
"No",1,0,1,1,4,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Mailed check",78.9,299.75
"No",0,0,1,1,31,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",20.65,702.05
"Yes",0,0,0,0,38,1,"No","DSL","No","No","Yes","Yes","No","Yes","One year",1,"Mailed check",62.3,2354.8
"Yes",0,1,1,0,37,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92.5,3473.4
"No",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",19.65,19.65
"No",0,1,0,0,57,1,"Yes","DSL","No","Yes","Yes","No","Yes","Yes","Two year",1,"Bank transfer (automatic)",79.75,4438.2
"No",1,1,1,0,62,1,"No","DSL","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",79.95,4819.75
"No",0,0,1,0,3,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",29.9,92.25
"No",1,0,0,1,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",19.75,1567
"No",0,0,0,1,29,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",45,1242.45
"No",0,0,1,1,13,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",44.8,559.2
"Yes",0,0,0,1,3,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",69.65,220.1
"No",1,0,0,0,11,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",51.1,531.15
"No",1,0,0,1,21,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Mailed check",53.15,1183.2
"No",1,0,0,0,19,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Bank transfer (automatic)",24.7,465.85
"Yes",0,0,0,0,61,1,"Yes","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",111.6,6876.05
"Yes",1,0,0,0,11,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",48.55,501
"No",0,0,1,1,35,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Electronic check",109.95,3782.4
"No",0,0,0,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.8,460.2
"Yes",1,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.2,20.2
"No",1,0,0,0,67,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",25.6,1790.35
"Yes",0,0,0,0,19,0,"No phone service","DSL","No","No","Yes","No","Yes","No","Month-to-month",1,"Electronic check",39.65,733.35
"Yes",0,0,0,0,56,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",24.9,1334
"No",0,0,1,1,72,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Credit card (automatic)",108.4,7767.25
"No",0,0,0,0,43,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.55,876.15
"No",1,0,1,1,55,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",85.1,4600.95
"Yes",0,0,1,1,2,1,"Yes","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Mailed check",56.7,113.55
"No",0,0,0,0,27,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",69.05,1793.25
"No",1,0,0,0,13,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.15,886.7
"No",1,0,0,0,70,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Two year",1,"Mailed check",111.15,7737.55
"Yes",1,0,1,0,14,1,"No","Fiber optic","Yes","Yes","No","Yes","Yes","Yes","One year",0,"Mailed check",105.95,1348.9
"No",1,0,1,1,19,1,"Yes","Fiber optic","No","No","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",89.35,1686.85
"No",1,0,0,0,20,1,"Yes","Fiber optic","Yes","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",89.1,1879.25
"No",0,0,1,1,43,1,"Yes","Fiber optic","Yes","No","Yes","Yes","No","No","One year",1,"Credit card (automatic)",91.25,4013.8
"No",0,0,1,1,5,1,"No","Fiber optic","Yes","No","Yes","No","No","Yes","Month-to-month",1,"Mailed check",90.35,434.5
"No",1,1,1,0,70,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",105.55,7195.35
"No",1,0,1,0,40,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.1,780.1
"No",0,0,1,1,6,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20.4,107.6
"No",0,0,0,0,39,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",100.45,3801.7
"Yes",0,1,1,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Electronic check",74.95,308.7
"Yes",0,0,0,0,15,0,"No phone service","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Electronic check",29.7,438.25
"Yes",0,0,1,0,1,0,"No phone service","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",50.35,50.35
"No",1,1,0,0,45,1,"No","Fiber optic","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",85.7,3778.1
"Yes",1,0,1,0,64,0,"No phone service","DSL","Yes","No","Yes","Yes","No","Yes","Two year",0,"Electronic check",47.85,3147.5
"No",1,1,1,0,57,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",94,5438.95
"No",0,0,1,1,72,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","Two year",0,"Bank transfer (automatic)",69.85,5102.35
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",70.3,70.3
"No",0,0,1,0,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.85,1872.2
"No",1,0,0,0,3,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","Two year",0,"Mailed check",71.1,213.35
"Yes",0,1,0,0,55,1,"Yes","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",98.8,5617.75
"No",1,0,1,0,59,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",0,"Electronic check",93.35,5386.5
"Yes",1,0,0,0,18,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",99.85,1776.95
"Yes",0,1,1,0,32,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Credit card (automatic)",80.3,2483.05
"No",1,0,0,0,4,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",50.55,235.65
"Yes",1,1,0,0,66,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Credit card (automatic)",80.45,5224.35
"No",0,0,0,0,27,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",81.3,2272.8
"No",0,0,0,0,4,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Credit card (automatic)",20.7,83.75
"No",0,0,1,1,60,1,"No","DSL","Yes","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",79.05,4663.4
"No",1,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",19.05,201.7
"No",0,0,1,1,8,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.6,125
"No",0,0,0,0,35,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",20.2,684.4
"Yes",0,0,0,0,7,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",86.8,620.35
"No",1,0,1,1,53,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.9,1146.05
"No",1,1,0,0,18,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Month-to-month",1,"Credit card (automatic)",103.6,1806.35
"No",1,0,0,0,15,0,"No phone service","DSL","No","Yes","No","No","No","Yes","Two year",1,"Mailed check",38.8,603
"No",0,0,1,0,67,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","One year",1,"Bank transfer (automatic)",88.4,5798.3
"Yes",0,1,1,0,6,1,"No","Fiber optic","No","Yes","No","No","No","Yes","Month-to-month",1,"Electronic check",84.2,519.15
"No",0,1,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",79.7,497.6
"Yes",0,0,0,0,13,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",1,"Mailed check",99,1301.7
"Yes",1,0,0,0,11,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",100.75,1129.75
"No",0,0,0,1,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.3,19.3
"No",0,0,0,0,5,1,"No","DSL","Yes","No","No","Yes","No","No","Month-to-month",1,"Mailed check",55.75,266.95
"No",0,0,0,0,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Mailed check",19.95,257
"Yes",1,0,1,0,9,1,"Yes","Fiber optic","Yes","Yes","Yes","No","No","No","Month-to-month",0,"Bank transfer (automatic)",91.75,865.8
"No",0,0,0,0,29,1,"No","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",0,"Mailed check",89.65,2623.65
"No",0,1,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Mailed check",45.85,45.85
"Yes",1,0,0,0,1,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Mailed check",79.55,79.55
"No",1,0,1,1,18,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Mailed check",55.95,1082.8
"No",1,0,1,0,2,1,"No","DSL","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Credit card (automatic)",69,147.8
"No",0,0,1,1,30,1,"Yes","Fiber optic","No","Yes","No","Yes","No","No","Month-to-month",1,"Bank transfer (automatic)",83.55,2570.2
"No",0,0,0,1,66,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",0,"Bank transfer (automatic)",65.7,4378.9
"No",0,0,1,1,38,1,"Yes","Fiber optic","No","No","Yes","Yes","Yes","No","Two year",1,"Bank transfer (automatic)",94.9,3616.25
"No",0,0,1,1,44,1,"No","DSL","No","Yes","Yes","Yes","No","No","Month-to-month",1,"Mailed check",61.9,2924.05
"Yes",1,0,0,0,54,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",0,"Electronic check",111.1,6014.85
"No",0,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20,32.7
"No",1,0,0,0,42,1,"No","DSL","Yes","Yes","No","Yes","No","Yes","One year",1,"Mailed check",67.7,2882.25
"No",1,0,1,1,58,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",25.15,1509.9
"No",0,0,1,1,58,1,"No","Fiber optic","No","Yes","No","No","Yes","Yes","Month-to-month",1,"Electronic check",92.85,5305.05
"Yes",1,0,1,1,25,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",89.1,2368.4
"No",1,0,0,0,71,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",111.3,7985.9
"Yes",1,0,0,0,37,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",101.9,3545.35
"Yes",1,0,1,1,14,1,"Yes","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",91.65,1301
"Yes",1,1,0,0,4,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",1,"Electronic check",88.85,372.45
"No",1,0,1,0,48,1,"Yes","DSL","Yes","No","No","Yes","No","No","One year",1,"Bank transfer (automatic)",60.6,2985.25
"Yes",1,1,0,0,3,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Electronic check",25.3,77.75
"No",1,0,1,0,8,1,"No","DSL","Yes","No","No","Yes","No","Yes","Two year",0,"Mailed check",65.5,564.35
"Yes",0,0,0,0,1,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",95.45,95.45
"No",0,0,0,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.95,1311.75
"Yes",0,0,0,0,13,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",91.1,1135.7
"Yes",1,0,1,1,45,1,"No","DSL","No","Yes","No","Yes","No","No","One year",1,"Credit card (automatic)",54.15,2319.8
"No",0,0,0,0,49,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.6,3720.35
"No",1,0,1,0,52,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",0,"Bank transfer (automatic)",94.6,5025.8
"No",1,0,1,0,63,1,"No","Fiber optic","Yes","No","Yes","No","No","No","One year",1,"Credit card (automatic)",81.15,5224.5
"No",1,0,1,1,68,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",89.05,6185.8
"No",1,0,1,0,31,1,"No","DSL","No","No","No","Yes","No","No","Month-to-month",1,"Mailed check",49.2,1498.55
"No",1,0,1,0,64,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.45,1208.6
"No",1,0,1,0,62,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",104.3,6613.65
"Yes",1,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",69.7,69.7
"Yes",1,0,0,0,6,1,"No","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",89.5,573.3
"No",1,0,1,0,21,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",1,"Electronic check",86.05,1818.9
"No",1,0,1,1,72,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",25.2,1787.35
"No",1,0,1,1,32,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Electronic check",35.15,1051.05
"No",1,1,0,0,71,1,"Yes","Fiber optic","Yes","Yes","No","Yes","Yes","No","One year",1,"Credit card (automatic)",99.65,7181.25
"No",1,0,0,1,34,1,"No","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",105.35,3688.6
"Yes",0,0,1,0,3,0,"No phone service","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",35.15,99.75
"Yes",0,0,0,1,12,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",73.75,871.4
"Yes",1,1,0,0,8,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Month-to-month",0,"Electronic check",101.35,780.5
"No",1,0,1,1,35,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",24.3,821.6
"No",1,0,1,1,3,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",80.7,239.45
"No",0,0,0,0,3,1,"No","Fiber optic","No","No","Yes","Yes","Yes","No","Month-to-month",1,"Mailed check",89.85,244.45
"No",0,0,0,0,53,1,"No","DSL","No","No","Yes","No","No","Yes","One year",1,"Electronic check",61.1,3357.9
"No",1,0,1,0,4,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",29.05,129.6
"No",1,0,1,1,48,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",99.7,4977.2
"Yes",1,0,1,1,6,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",55.9,365.35
"Yes",0,1,1,0,3,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",105.9,334.65
"No",0,0,1,1,54,0,"No phone service","DSL","No","No","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",46,2424.05
"Yes",1,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",43.95,43.95
"No",0,0,0,0,62,1,"No","DSL","No","Yes","Yes","Yes","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",80.4,4981.15
"No",0,0,1,1,22,1,"No","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Mailed check",100.05,2090.25
"Yes",0,0,0,0,1,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",45.1,45.1
"No",0,1,0,0,51,1,"No","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Bank transfer (automatic)",94,4905.75
"No",1,0,0,0,30,1,"Yes","DSL","No","Yes","Yes","No","Yes","No","One year",1,"Credit card (automatic)",68.95,2038.7
"No",1,1,1,0,56,1,"Yes","DSL","Yes","Yes","Yes","Yes","No","No","One year",1,"Credit card (automatic)",68.45,4014
"No",0,0,1,0,35,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","One year",1,"Electronic check",69,2441.7
"No",1,1,0,0,64,0,"No phone service","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",43.85,2751
"No",0,0,0,1,30,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.5,1307.8
"No",1,0,1,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Mailed check",18.7,383.65
"Yes",1,0,0,0,41,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",70.25,2868.05
"Yes",0,0,0,1,9,1,"No","DSL","No","No","No","No","Yes","No","Month-to-month",0,"Electronic check",55.35,449.75
"No",1,0,1,0,1,1,"No","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",53.55,53.55
"No",0,0,0,1,70,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Electronic check",114.6,7882.5
"No",1,0,1,1,57,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",20.1,1087.7
"No",0,0,0,0,9,1,"Yes","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Electronic check",85.5,791.7
"No",1,0,1,1,69,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Bank transfer (automatic)",108.75,7493.05
"Yes",0,1,1,0,43,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103,4414.3
"No",1,0,1,0,72,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","Two year",1,"Electronic check",97.85,6841.3
"No",0,0,0,1,44,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",19.55,819.95
"No",1,0,1,0,72,1,"Yes","Fiber optic","Yes","Yes","No","No","No","No","Two year",1,"Bank transfer (automatic)",84.05,6052.25
"Yes",1,0,1,0,33,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",103.75,3361.05
"No",0,0,0,0,54,1,"Yes","Fiber optic","No","No","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",89.4,4869.5
"No",0,0,0,1,27,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Credit card (automatic)",19.7,509.3
"No",0,0,0,0,54,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",79.85,4308.25
"No",0,0,0,0,3,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",0,"Credit card (automatic)",74.45,221.1
"No",1,0,1,0,53,1,"Yes","DSL","Yes","Yes","Yes","No","No","Yes","One year",0,"Bank transfer (automatic)",74.1,3833.95
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.35,69.35
"No",0,0,1,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Mailed check",18.8,294.95
"Yes",1,0,0,0,56,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",73.85,4092.85
"No",0,0,1,1,5,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",0,"Credit card (automatic)",64.4,316.9
"No",0,0,1,1,48,1,"No","DSL","No","Yes","Yes","No","No","No","One year",1,"Credit card (automatic)",55.8,2651.2
"No",1,0,0,1,25,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Credit card (automatic)",20.05,471.7
"Yes",1,0,1,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.15,216.75
"No",0,0,0,0,58,1,"No","Fiber optic","Yes","Yes","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",99.15,5720.95
"No",0,0,0,0,10,1,"No","DSL","No","No","No","No","No","Yes","Month-to-month",1,"Bank transfer (automatic)",56.75,503.25
"Yes",0,0,0,0,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",69.6,69.6
"No",0,0,1,0,71,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",104.15,7365.3
"No",1,0,1,1,65,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","Two year",1,"Credit card (automatic)",110.8,7245.9
"Yes",0,0,1,1,5,1,"Yes","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",80.15,385
"No",1,0,0,0,28,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",1,"Mailed check",35.75,961.4
"No",1,0,1,1,67,1,"Yes","DSL","No","No","Yes","Yes","No","Yes","Two year",1,"Bank transfer (automatic)",69.9,4615.9
"No",0,0,0,0,35,1,"No","Fiber optic","Yes","No","No","Yes","No","Yes","One year",1,"Electronic check",89.2,3251.3
"No",1,0,1,1,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",0,"Credit card (automatic)",55.65,3880.05
"No",1,0,1,1,61,0,"No phone service","DSL","Yes","Yes","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",50.7,3088.75
"No",0,1,0,0,68,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",20,1396
"Yes",1,0,1,1,1,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",0,"Bank transfer (automatic)",30.5,30.5
"No",0,0,0,0,3,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.1,53.05
"Yes",0,0,1,1,70,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","Two year",0,"Bank transfer (automatic)",98.3,6859.5
"No",1,0,0,1,48,0,"No phone service","DSL","No","Yes","Yes","No","No","Yes","Month-to-month",0,"Credit card (automatic)",45.55,2108.35
"No",0,0,1,1,68,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",1,"Credit card (automatic)",101.05,6770.5
"No",1,0,0,0,47,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Electronic check",103.7,4730.6
"No",0,0,1,1,32,0,"No phone service","DSL","No","No","Yes","Yes","No","No","One year",1,"Mailed check",36.25,1151.05
"No",1,0,1,1,5,1,"No","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Mailed check",49.4,232.55
"No",0,0,0,0,49,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Credit card (automatic)",19.9,1022.6
"Yes",1,0,0,0,48,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Bank transfer (automatic)",107.4,5121.3
"Yes",1,1,0,0,13,1,"Yes","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",82,1127.2
"No",0,0,0,0,15,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",19.8,309.4
"No",1,0,0,0,12,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Electronic check",45.05,523.1
"No",0,1,0,0,67,1,"Yes","DSL","Yes","Yes","No","Yes","No","No","Two year",1,"Bank transfer (automatic)",64.55,4250.1
"No",0,0,0,0,9,1,"No","Fiber optic","No","No","No","Yes","Yes","No","Month-to-month",0,"Electronic check",86.25,770.5
"No",1,0,1,1,13,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",19.75,246.7
"No",1,0,0,0,38,1,"No","Fiber optic","No","No","No","No","Yes","Yes","One year",1,"Mailed check",89.1,3342
"No",1,1,1,0,42,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Electronic check",95.55,3930.6
"Yes",1,0,1,0,24,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.4,1747.85
"Yes",1,1,1,0,27,1,"No","Fiber optic","Yes","No","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",101.25,2754.45
"No",0,0,1,1,9,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",102.6,897.75
"No",1,0,1,0,49,0,"No phone service","DSL","No","Yes","No","Yes","Yes","Yes","One year",1,"Credit card (automatic)",56.3,2780.6
"No",1,1,1,0,61,1,"Yes","Fiber optic","Yes","Yes","Yes","Yes","No","No","Month-to-month",1,"Credit card (automatic)",94.2,5895.45
"No",0,0,0,1,50,0,"No phone service","DSL","Yes","Yes","No","No","Yes","No","One year",1,"Bank transfer (automatic)",43.05,2208.05
"Yes",0,1,0,0,25,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",89.5,2196.15
"Yes",1,1,0,0,22,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",74.4,1692.6
"Yes",0,0,0,0,1,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",0,"Mailed check",20.5,20.5
"Yes",0,0,0,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.35,265.35
"Yes",1,1,1,0,18,1,"Yes","Fiber optic","No","No","No","Yes","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",99.75,1836.25
"Yes",1,1,0,0,56,1,"Yes","Fiber optic","No","Yes","Yes","Yes","Yes","Yes","One year",1,"Electronic check",111.95,6418.9
"No",1,1,1,0,53,1,"No","Fiber optic","No","Yes","Yes","Yes","Yes","No","One year",1,"Electronic check",94,4871.45
"No",1,0,1,0,51,1,"Yes","Fiber optic","No","No","Yes","No","Yes","Yes","One year",1,"Electronic check",98.85,4947.55
"No",1,0,1,1,24,1,"Yes","DSL","Yes","Yes","Yes","No","No","No","Two year",0,"Electronic check",64.35,1558.65
"No",1,0,1,0,62,1,"No","DSL","Yes","Yes","Yes","No","Yes","No","Two year",1,"Credit card (automatic)",72,4284.2
"No",0,0,0,0,24,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",49.7,1218.25
"No",1,0,1,1,70,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","No","Two year",0,"Electronic check",80.7,5617.95
"No",0,0,0,1,1,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Mailed check",24.2,24.2
"Yes",0,1,0,0,16,0,"No phone service","DSL","No","Yes","No","No","Yes","No","Month-to-month",1,"Mailed check",39,679.85
"No",1,0,0,0,8,1,"No","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Electronic check",65.45,554.45
"No",1,0,1,1,72,1,"No","DSL","Yes","Yes","Yes","Yes","No","Yes","Two year",1,"Electronic check",74.35,5237.4
"No",1,0,0,0,23,1,"No","Fiber optic","No","Yes","Yes","Yes","No","No","Month-to-month",0,"Bank transfer (automatic)",83.2,2032.3
"No",0,0,0,1,31,0,"No phone service","DSL","No","No","No","No","No","No","Month-to-month",0,"Credit card (automatic)",25,789.2
"No",0,0,1,1,37,0,"No phone service","DSL","Yes","No","Yes","Yes","No","No","One year",1,"Electronic check",40.2,1525.35
"Yes",1,0,1,0,30,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",94.1,2804.45
"No",1,1,0,0,35,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",108.35,3726.15
"No",1,0,1,1,23,1,"Yes","DSL","No","Yes","No","Yes","Yes","No","Month-to-month",1,"Credit card (automatic)",69.5,1652.1
"No",1,0,1,1,20,1,"Yes","DSL","Yes","No","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",76,1588.75
"No",0,0,1,0,36,1,"No","Fiber optic","Yes","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",93.6,3366.05
"Yes",1,0,0,0,8,1,"Yes","Fiber optic","No","No","No","No","Yes","Yes","Month-to-month",0,"Bank transfer (automatic)",95.65,778.1
"No",0,0,1,1,71,1,"Yes","Fiber optic","No","Yes","No","No","Yes","Yes","One year",0,"Bank transfer (automatic)",100.55,7113.75
"Yes",1,1,1,0,50,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",88.05,4367.35
"No",1,0,1,1,43,1,"Yes","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",1,"Bank transfer (automatic)",24.45,993.15
"No",0,0,0,1,57,1,"Yes","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",0,"Mailed check",89.55,5012.35
"Yes",1,0,1,1,41,1,"No","DSL","No","Yes","No","Yes","No","Yes","One year",1,"Bank transfer (automatic)",66.5,2728.6
"No",1,0,1,0,27,1,"No","Fiber optic","No","Yes","No","No","No","No","Month-to-month",1,"Electronic check",76.1,2093.4
"No",1,0,0,0,13,1,"No","Fiber optic","No","No","No","No","No","Yes","Month-to-month",1,"Electronic check",80.5,1011.8
"Yes",0,0,0,0,3,0,"No phone service","DSL","Yes","Yes","No","No","No","No","Month-to-month",1,"Mailed check",35.45,106.85
"No",1,0,0,0,67,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Electronic check",20.55,1343.4
"Yes",0,0,0,0,3,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",1,"Mailed check",49.9,130.1
"No",1,0,1,0,64,1,"Yes","Fiber optic","No","Yes","No","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.4,6794.75
"No",0,0,0,0,26,0,"No phone service","DSL","No","No","Yes","Yes","No","No","Month-to-month",0,"Electronic check",35.75,1022.5
"No",0,0,0,0,38,1,"Yes","Fiber optic","No","Yes","Yes","No","No","Yes","Month-to-month",1,"Credit card (automatic)",95.1,3691.2
"No",0,0,1,0,23,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","One year",0,"Credit card (automatic)",19.3,486.2
"Yes",0,0,0,0,40,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Credit card (automatic)",104.5,4036.85
"No",0,1,1,0,72,0,"No phone service","DSL","Yes","Yes","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",63.1,4685.55
"Yes",1,1,0,0,3,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",75.05,256.25
"Yes",0,0,0,0,23,1,"Yes","Fiber optic","No","No","Yes","No","No","No","Month-to-month",1,"Electronic check",81,1917.1
"Yes",1,1,1,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",74.45,74.45
"Yes",1,0,0,0,4,1,"No","DSL","Yes","Yes","No","Yes","No","No","Month-to-month",1,"Mailed check",60.4,272.15
"No",1,0,1,0,62,1,"Yes","DSL","Yes","Yes","No","Yes","Yes","Yes","Two year",1,"Electronic check",84.95,5150.55
"No",1,0,0,0,40,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",93.4,3756.4
"No",0,0,0,0,41,1,"Yes","Fiber optic","No","Yes","No","No","Yes","No","Month-to-month",1,"Electronic check",89.2,3645.75
"No",0,1,1,0,34,1,"No","Fiber optic","No","No","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",85.2,2874.45
"No",1,0,0,0,1,1,"No","DSL","No","Yes","No","No","No","No","Month-to-month",0,"Electronic check",49.95,49.95
"No",1,0,0,0,51,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Bank transfer (automatic)",20.65,1020.75
"Yes",0,0,1,1,1,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",70.65,70.65
"No",1,0,0,0,39,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",0,"Mailed check",20.15,826
"No",0,0,1,1,12,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Electronic check",19.2,239
"Yes",0,0,0,0,12,1,"No","DSL","No","No","No","Yes","Yes","No","One year",1,"Electronic check",59.8,727.8
"No",0,0,0,0,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Electronic check",104.95,7544.3
"No",1,1,1,0,63,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","Month-to-month",1,"Electronic check",103.5,6479.4
"No",0,0,1,0,44,1,"Yes","Fiber optic","Yes","No","Yes","No","No","No","Month-to-month",1,"Credit card (automatic)",84.8,3626.35
"No",1,0,0,0,18,1,"Yes","Fiber optic","No","No","Yes","Yes","No","Yes","Month-to-month",1,"Bank transfer (automatic)",95.05,1679.4
"Yes",1,0,0,0,9,1,"No","DSL","No","No","No","No","No","No","Month-to-month",1,"Bank transfer (automatic)",44.2,403.35
"No",0,0,0,0,13,1,"No","DSL","No","Yes","No","Yes","Yes","Yes","Month-to-month",0,"Mailed check",73.35,931.55
"No",1,0,1,0,68,1,"No","DSL","No","Yes","No","Yes","Yes","No","Two year",0,"Bank transfer (automatic)",64.1,4326.25
"No",1,1,0,0,6,0,"No phone service","DSL","No","No","No","No","Yes","Yes","Month-to-month",1,"Electronic check",44.4,263.05
"No",1,0,0,0,2,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Month-to-month",1,"Mailed check",20.05,39.25
"No",0,1,1,0,55,1,"Yes","DSL","Yes","Yes","No","No","No","No","One year",0,"Credit card (automatic)",60,3316.1
"Yes",0,1,0,0,1,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Electronic check",75.75,75.75
"No",0,0,0,0,38,1,"No","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Credit card (automatic)",69.5,2625.25
"Yes",1,0,0,0,67,1,"Yes","Fiber optic","Yes","Yes","Yes","No","Yes","No","Month-to-month",1,"Credit card (automatic)",102.95,6886.25
"No",0,0,0,0,19,1,"No","Fiber optic","No","No","No","No","Yes","No","Month-to-month",1,"Bank transfer (automatic)",78.7,1495.1
"No",1,0,0,0,12,0,"No phone service","DSL","No","Yes","Yes","Yes","Yes","Yes","One year",0,"Electronic check",60.65,743.3
"No",1,0,0,0,72,1,"No","No","No internet service","No internet service","No internet service","No internet service","No internet service","No internet service","Two year",1,"Bank transfer (automatic)",21.15,1419.4
"No",0,0,1,1,24,1,"Yes","DSL","Yes","No","Yes","Yes","Yes","Yes","One year",1,"Mailed check",84.8,1990.5
"No",1,0,1,1,72,1,"Yes","Fiber optic","No","Yes","Yes","No","Yes","Yes","One year",1,"Credit card (automatic)",103.2,7362.9
"No",1,0,1,1,11,0,"No phone service","DSL","Yes","No","No","No","No","No","Month-to-month",1,"Electronic check",29.6,346.45
"Yes",0,1,1,0,4,1,"Yes","Fiber optic","No","No","No","No","No","No","Month-to-month",1,"Mailed check",74.4,306.6
"No",0,0,0,0,66,1,"No","Fiber optic","Yes","No","Yes","Yes","Yes","Yes","Two year",1,"Bank transfer (automatic)",105.65,6844.5
`;
