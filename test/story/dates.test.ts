import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/story/dates.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { datesIn } from './dates/datesIn.ts';

/** Every story of these tables was published on a Thursday, 14 June 2018. */
const PUBLISHED = '2018-06-14';

type Case = readonly [sentence: string, ...dates: string[]];

const TABLES: Readonly<Record<string, readonly Case[]>> = {
  'days and months by name or number': [
    ['The bridge opened on 3 May 2011.', '3 May 2011 = 2011-05-03'],
    ['She was sworn in on January 20, 2009, in the rain.', 'January 20, 2009 = 2009-01-20'],
    ['The treaty dates from the 30th of October 1987.', '30th of October 1987 = 1987-10-30'],
    ['A fire on Aug. 9, 2015 destroyed the mill.', 'Aug. 9, 2015 = 2015-08-09'],
    ['The log begins 2016-02-29 and stops there.', '2016-02-29 = 2016-02-29'],
    ['Tickets bought before 07/11/2017 stay valid.', '07/11/2017 = 2017-11-07'],
    ['The law took effect in October 2014.', 'October 2014 = 2014-10'],
    ['Talks stalled in November.', 'November = 2017-11'],
    ['Talks will resume in November.', 'November = 2018-11'],
    ['He was arrested on 2 February.', '2 February = 2018-02-02'],
    ['She will appear in court on 2 February.', '2 February = 2019-02-02'],
    ['On May 30 12 people fell ill.', 'May 30 = 2018-05-30'],
    [
      'The line will stay closed on 7, 8 and 9 July.',
      '7 = 2018-07-07',
      '8 = 2018-07-08',
      '9 July = 2018-07-09',
    ],
    ['It wrote on 11 and 19 January.', '11 = 2018-01-11', '19 January = 2018-01-19'],
    [
      'Shows were held on March 7, 8 and 9.',
      'March 7 = 2018-03-07',
      '8 = 2018-03-08',
      '9 = 2018-03-09',
    ],
    ['It was shut from November to May.', 'November = 2017-11', 'May = 2018-05'],
    [
      'A change on Friday to December’s sum was small.',
      'Friday = 2018-06-08',
      'December = 2017-12',
    ],
    ['He was dropped for Wednesday’s clash with Hull.', 'Wednesday = 2018-06-20'],
    ['Will you vote for it in October?', 'October = 2018-10'],
    ['Where else can you go on a wet Wednesday?'],
    ['On March 7, 8 people fell ill.', 'March 7 = 2018-03-07'],
    ['Of 12 and 4 March was the colder.', '4 March = 2018-03-04'],
    [
      'The line, which carried 1.2 million people in 2016, will stay closed on 9 July.',
      '2016 = 2016',
      '9 July = 2018-07-09',
    ],
    ['The strike runs from 3 to 5 July.', '3 to 5 July = 2018-07-03/2018-07-05'],
    ['The fair is due on July 3-5.', 'July 3-5 = 2018-07-03/2018-07-05'],
    ['The fair was held on May 3–5, 2016.', 'May 3–5, 2016 = 2016-05-03/2016-05-05'],
    [
      'From 12 March 2016 to 5 April 2016 it was shut.',
      '12 March 2016 = 2016-03-12',
      '5 April 2016 = 2016-04-05',
    ],
    [
      'It was shut from 12 March to 5 April 2016.',
      '12 March = 2016-03-12',
      '5 April 2016 = 2016-04-05',
    ],
    [
      'It rained from November 2015 and froze in February.',
      'November 2015 = 2015-11',
      'February = 2016-02',
    ],
    ['The 31 February entry was forged.', '31 February = null'],
    ['Sales for April-June 2016 fell.', 'April-June 2016 = 2016-04/2016-06'],
    ['Visitors came between January and March.', 'January = 2018-01', 'March = 2018-03'],
  ],
  'months that words place': [
    ['He left last October.', 'last October = 2017-10'],
    ['He left last June.', 'last June = 2017-06'],
    ['Voting is planned for next March.', 'next March = 2019-03'],
    ['The pool closes this September.', 'this September = 2018-09'],
    ['In June last year the river burst its banks.', 'June last year = 2017-06'],
    ['It began in late April.', 'late April = 2018-04'],
    ['It began in mid-March 2014.', 'mid-March 2014 = 2014-03'],
    ['The lease ends at the end of August.', 'the end of August = 2018-08-31'],
    ['The tax expired at the end of 2013.', 'the end of 2013 = 2013-12'],
    ['The second week of May 2012 was wet.', 'The second week of May 2012 = 2012-05'],
    ['She started at the beginning of May.', 'the beginning of May = 2018-05'],
  ],
  weekdays: [
    ['The minister resigned on Tuesday.', 'Tuesday = 2018-06-12'],
    ['The court ruled Thursday.', 'Thursday = 2018-06-14'],
    ['The court ruled on Friday.', 'Friday = 2018-06-08'],
    ['The court will rule on Friday.', 'Friday = 2018-06-15'],
    ['The match is scheduled for Sunday.', 'Sunday = 2018-06-17'],
    ['On Tuesday he said taxes would rise.', 'Tuesday = 2018-06-12'],
    [
      'He said on Tuesday that voting will begin on Monday.',
      'Tuesday = 2018-06-12',
      'Monday = 2018-06-18',
    ],
    ["Monday's vote was close.", 'Monday = 2018-06-11'],
    ['Nobody could be found and the owner could not be reached Sunday.', 'Sunday = 2018-06-10'],
    ['A spokeswoman would not comment Friday.', 'Friday = 2018-06-08'],
    ['Two men may have been hurt Friday.', 'Friday = 2018-06-08'],
    ['The draw is on Monday.', 'Monday = 2018-06-18'],
    ['The two sides meet separately Monday.', 'Monday = 2018-06-18'],
    ['Lawmakers vote Tuesday.', 'Tuesday = 2018-06-19'],
    ['They met last Thursday.', 'last Thursday = 2018-06-07'],
    ['They will meet next Thursday.', 'next Thursday = 2018-06-21'],
    [
      'They met next Friday, last Wednesday or never.',
      'next Friday = 2018-06-22',
      'last Wednesday = 2018-06-06',
    ],
    ['The deal holds a week from Friday.', 'a week from Friday = 2018-06-22'],
    [
      'She fell on 4 May 2010 and died the following Sunday.',
      '4 May 2010 = 2010-05-04',
      'the following Sunday = 2010-05-09',
    ],
    ['He faces a Monday deadline.', 'Monday = 2018-06-18'],
    ['One November night she rowed one today.', 'November = 2017-11', 'today = 2018-06-14'],
    ['One Monday he vanished on a Sunday walk.'],
    ['They spoke on Monday of last week.', 'Monday of last week = 2018-06-04'],
    ['The fire broke out on Wednesday night.', 'Wednesday night = 2018-06-13'],
    ['It happened on Tuesday, 12 June.', 'Tuesday, 12 June = 2018-06-12'],
    ['He was last seen on Monday 7 November.', 'Monday 7 November = 2016-11-07'],
    [
      'It runs from Monday 11 to Friday 15 June.',
      'Monday 11 = 2018-06-11',
      'Friday 15 June = 2018-06-15',
    ],
    ['It is paid on the last Friday of the month.'],
    ['The road will be shut Monday to Friday.', 'Monday to Friday = 2018-06-18/2018-06-22'],
    ['Crowds gathered over the weekend.', 'the weekend = 2018-06-09/2018-06-10'],
    ['The team will play next weekend.', 'next weekend = 2018-06-23/2018-06-24'],
    ['The museum is free on Sundays.'],
  ],
  'days and periods told from the day of publication': [
    ['Trains stopped yesterday.', 'yesterday = 2018-06-13'],
    ['A verdict is expected tomorrow morning.', 'tomorrow morning = 2018-06-15'],
    ['Snow fell last night.', 'last night = 2018-06-13'],
    ['He will speak tonight.', 'tonight = 2018-06-14'],
    ['She left the day before yesterday.', 'the day before yesterday = 2018-06-12'],
    ['Prices rose last week.', 'last week = 2018-W23'],
    ['Prices will fall next month.', 'next month = 2018-07'],
    ['Sales doubled last year.', 'last year = 2017'],
    ['The firm was sold earlier this year.', 'earlier this year = 2018'],
    ['A report is due by the end of the month.', 'the end of the month = 2018-06-30'],
    ['A report is due by the end of next year.', 'the end of next year = 2019-12'],
    ['Rents climbed last quarter.', 'last quarter = 2018-01/2018-03'],
    ['It was the worst storm this decade.', 'this decade = 2010/2019'],
    ['He retired two years ago.', 'two years ago = 2016'],
    ['He retired almost four years ago.', 'almost four years ago = 2014'],
    ['He retired a month or so ago.', 'a month or so ago = 2018-05'],
    ['She wrote a week ago today.', 'a week ago today = 2018-06-07'],
    ['It sank ten years ago this month.', 'ten years ago this month = 2008-06'],
    ['It sank two years ago this week.', 'two years ago this week = 2016-W24'],
    ['He retired three days ago.', 'three days ago = 2018-06-11'],
    ['He retired six weeks ago.', 'six weeks ago = 2018-W18'],
    ['He retired several years ago.', 'several years ago = null'],
    ['It reopens in two weeks’ time.', 'two weeks’ time = 2018-W26'],
    ['Polls open ten days from now.', 'ten days from now = 2018-06-24'],
    ['A dry summer: last summer broke records.', 'last summer = 2017'],
    ['The plant closed in the spring of 2009.', 'the spring of 2009 = 2009'],
    ['Net profit rose 4% in the first quarter.', 'the first quarter = 2018-01/2018-03'],
    ['Output fell in the fourth quarter of 2016.', 'the fourth quarter of 2016 = 2016-10/2016-12'],
    ['The visitors scored twice in the third quarter.'],
    [
      'Net profit rose in the final quarter of last year.',
      'the final quarter of last year = 2017-10/2017-12',
    ],
    ['It lost money in fiscal 2016.', '2016 = 2016'],
    ['Exports fell in the second half of 2016.', 'the second half of 2016 = 2016-07/2016-12'],
    [
      'Sales should rise in the first half of next year.',
      'the first half of next year = 2019-01/2019-06',
    ],
    ["Sales beat last year's first quarter.", "last year's first quarter = 2017-01/2017-03"],
    ["In 2016's final quarter it broke even.", "2016's final quarter = 2016-10/2016-12"],
    ['The 2016 third quarter was its best.', 'The 2016 third quarter = 2016-07/2016-09'],
    ['It expects a profit for the first quarter.', 'the first quarter = 2018-01/2018-03'],
    ['The plant will open in the first quarter.', 'the first quarter = 2019-01/2019-03'],
    ['The current quarter has begun well.', 'The current quarter = 2018-04/2018-06'],
    ['It sells most in the second and fourth quarters.'],
    ['Second-half profit doubled.', 'Second-half = 2017-07/2017-12'],
    ['Both goals came in the second half.'],
    [
      'It will publish first-quarter results in July.',
      'first-quarter = 2018-01/2018-03',
      'July = 2018-07',
    ],
    ['He will retire by year-end.', 'year-end = 2018-12'],
    ['The year-end party was cancelled.'],
    ['They last met last spring.', 'last spring = 2018'],
  ],
  'parts of a year told from the one named last': [
    [
      'Sales fell in the third quarter of 2016 and costs rose in the quarter.',
      'the third quarter of 2016 = 2016-07/2016-09',
      'the quarter = 2016-07/2016-09',
    ],
    [
      'In the third quarter of 2016 it lost $4 million, against a profit in the year-ago quarter.',
      'the third quarter of 2016 = 2016-07/2016-09',
      'the year-ago quarter = 2015-07/2015-09',
    ],
    [
      'Second-quarter revenue of 2016 rose from a year earlier, as it had a year earlier.',
      'Second-quarter = 2018-04/2018-06',
      '2016 = 2016',
      'a year earlier = 2015',
      'a year earlier = 2015',
    ],
    [
      'First-quarter revenue was $9 million, up from $8 million a year earlier.',
      'First-quarter = 2018-01/2018-03',
      'a year earlier = 2017-01/2017-03',
    ],
    ['Prices rose 3% in May from a year earlier.', 'May = 2018-05', 'a year earlier = 2017-05'],
    ['The payout is up from 3 cents a year earlier.', 'a year earlier = 2017'],
    ['Staff were hired in the quarter.'],
    ['The same quarter last year brought a loss.', 'The same quarter last year = 2017'],
  ],
  'dates told from the date before': [
    [
      'It sank on 4 May 2010 and was raised three years later.',
      '4 May 2010 = 2010-05-04',
      'three years later = 2013',
    ],
    [
      'He fell ill on 4 May 2010 and died the next day.',
      '4 May 2010 = 2010-05-04',
      'the next day = 2010-05-05',
    ],
    ['She won in 1999 and lost the following year.', '1999 = 1999', 'the following year = 2000'],
    [
      'It opened on 8 May 2010, two days earlier than planned.',
      '8 May 2010 = 2010-05-08',
      'two days earlier = 2010-05-06',
    ],
    [
      'He sank on 4 May 2010; earlier in the day he had sung.',
      '4 May 2010 = 2010-05-04',
      'earlier in the day = 2010-05-04',
    ],
    ['Earlier in the week it rained.', 'Earlier in the week = 2018-W24'],
    ['Four years later the village was empty.', 'Four years later = P4Y'],
  ],
  'years, decades and centuries': [
    ['He was elected in 2012.', '2012 = 2012'],
    ['The 2016 election was close.', '2016 = 2016'],
    ['The dam (1936) is cracked.', '1936 = 1936'],
    ['He led a failed 1991 coup.', '1991 = 1991'],
    ["The firm's 1996 takeover went wrong.", '1996 = 1996'],
    ['A crowd of a further 1900 fans and the remaining 2000 waited.'],
    ['Emissions should halve by 2030.', '2030 = 2030'],
    ['Sales grew between 2010 and 2014.', '2010 = 2010', '2014 = 2014'],
    ['The Eighties were kind to it.', 'The Eighties = 1980/1989'],
    ['Its FY2016 loss shrank.', 'FY2016 = 2016'],
    ['Compared with 2016, and versus 2015, it fell.', '2016 = 2016', '2015 = 2015'],
    ['He served as mayor (1998-2003).', '1998-2003 = 1998/2003'],
    ['The 2016/17 season was short.', '2016/17 = 2016/2017'],
    ['House prices soared in the 1980s.', 'the 1980s = 1980/1989'],
    ["The band formed in the early '70s.", "the early '70s = 1970/1979"],
    ['The church was built in the 14th century.', 'the 14th century = 1300/1399'],
    ['It moved 2000 people to 1500 homes.'],
    ['The crash happened at 2015 hours.'],
    ['Call 555-2014 or pay $2016.'],
  ],
  durations: [
    ['He was held for 12 days.', '12 days = P12D'],
    ['A three-month inquiry found nothing.', 'three-month = P3M'],
    ['It took almost a decade to build.', 'almost a decade = P10Y'],
    ['Nearly two decades passed.', 'Nearly two decades = P20Y'],
    ['They waited more than six hours.', 'more than six hours = PT6H'],
    ['He got two and a half years in prison.', 'two and a half years = P2Y6M'],
    ['She spent a year and a half abroad.', 'a year and a half = P1Y6M'],
    ['It lasted half an hour.', 'half an hour = PT30M'],
    ['He won in 1 hour 20 minutes.', '1 hour 20 minutes = PT1H20M'],
    ['They were jailed for two years and three months.', 'two years and three months = P2Y3M'],
    ['Output fell over the past five years.', 'the past five years = P5Y'],
    ['The fortnight-long strike is over.', 'fortnight-long = P2W'],
    ['He was away for a fortnight.', 'a fortnight = P2W'],
    ['A year-long study has ended.', 'year-long = P1Y'],
    ['It rained for several weeks.', 'several weeks = null'],
    ['Half a century of peace followed.', 'Half a century = P50Y'],
    ['About 1,500 days of war have passed.', 'About 1,500 days = P1500D'],
    ['Twenty-five years of service ended.', 'Twenty-five years = P25Y'],
  ],
  holidays: [
    ['Shops shut on Boxing Day.', 'Boxing Day = 2017-12-26'],
    ['They married on Christmas Eve 2015.', 'Christmas Eve 2015 = 2015-12-24'],
    ['Troops will be home by Christmas.', 'Christmas = 2018-12-25'],
    ['She was found on Thanksgiving Day.', 'Thanksgiving Day = 2017-11-23'],
    ['Pools open on Memorial Day.', 'Memorial Day = 2018-05-28'],
    [
      'The march on Martin Luther King Day 2015 was short.',
      'Martin Luther King Day 2015 = 2015-01-19',
    ],
    ['It snowed on Good Friday.', 'Good Friday = 2018-03-30'],
    ['They were wed at Easter in 2016.', 'Easter in 2016 = 2016-03-27'],
    ['The Good Friday Agreement held.'],
    ['A Thanksgiving turkey burned.'],
    ['The Christmas tree arrived.'],
    ['The office Christmas party was cancelled.'],
  ],
  'what is no date at all': [
    ['Ann Wray, a 77-year-old widow, and Bo Lund, 55, agreed.'],
    ['A six-week-old kitten was found by a boy aged 11 years.'],
    ['She is 40 years old.'],
    ['He told the Mail on Sunday that it was over.'],
    ['The Sunday Telegraph and the Saturday Review disagreed.'],
    ['Shoppers queued on Black Friday before Super Tuesday.'],
    ['Thousands joined the march; others may march later.'],
    ['Theresa May said June Brown had met Mr March.'],
    ['May he rest in peace.'],
    ['The sun sat low and the second wed couple left.'],
    ['The line is open 24/7 and was busy after 9/11.'],
    ['They won 3-2 and 6-4, 7-5 on the A30 at 0738 GMT.'],
    ['Flight 1549 and version 2.0.1 of Formula 1 cost £3.50.'],
    ['Boats leave on Monday and Tuesday nights.'],
    ['He was a guest on “This Week”.'],
    ['Snow came a month earlier than usual.', 'a month = P1M'],
    ['She trains twice a week, 40 hours a month, every two years.'],
    ['He earns $500 a day and drives 60 miles an hour.'],
    ['The song Yesterday was played on the Today programme.'],
    ['USA Today reported a rise of 12.5 percent.'],
  ],
};

describe('findDates', () => {
  describe.each(Object.entries(TABLES))('reads %s', (_, cases) => {
    it.each(cases.map(([sentence, ...dates]) => [sentence, dates] as const))(
      '%s',
      (sentence, dates) => {
        expect(datesIn(sentence, PUBLISHED)).toEqual(dates);
      },
    );
  });
});

const ARTICLE = new URL('../../../shared/story/article.txt', import.meta.url);

describe.runIf(existsSync(ARTICLE))('on a real pasted article (skipped when it is absent)', () => {
  it('finds its dates and durations, all of them and nothing else', () => {
    const { story } = parseStory('article', readFileSync(ARTICLE, 'utf8'));
    const text = story?.text ?? '';
    const found = findDates(text, story?.blocks ?? [], '2022-03-06');
    expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'date 2022-03-31',
      'duration P1Y',
      'date 2017-09-11',
      'date 2017-09-13',
      'date 2021-12-08',
      'date 2021-12-08',
      'duration P20Y',
      'date 2022-03-30',
      'date 2021-04',
      'duration P355D',
    ]);
  });
});

describe('findDates without a day of publication', () => {
  it.each([
    ['He left on 3 May 2009.', '3 May 2009 = 2009-05-03'],
    ['He left on 3 May.', '3 May = null'],
    ['He left on Tuesday.', 'Tuesday = null'],
    ['He left last week.', 'last week = null'],
    ['He left in the third quarter.', 'the third quarter = null'],
    ['He left at the end of 2009.', 'the end of 2009 = 2009-12'],
  ])('%s', (sentence, date) => {
    expect(datesIn(sentence)).toEqual([date]);
    expect(datesIn(sentence, 'not a day')).toEqual([date]);
  });
});
