using CsCheck;

namespace Clippings.Tests;

public class TimeLaws
{
    private static readonly string[] _words =
    [
        .. TimeWords.All().Select(w => w.Word), "January", "March", "May", "Monday", "Sunday", "the", "of", "ago", "last", "next",
        "this", "that", "later", "day", "and", "a", "in", "on", "2014", "1914", "18", "31", "30", "5th", "1990s", "12:30", "8", "p.m.",
        "2022-01-10", "13/13/13", "0", "9999", "999999999999", "1,500", "$", "%", "-", "–", ",", ".", "'s", "’90s", "(", ")", "\n", "é",
        "BC", "A.D.", "Q3", "U.S.", "--", "to", "million", "half", "every", "Thursday", "weekend", "said", "will", "\ud800",
    ];

    private static readonly string[] _weekdays =
        ["Monday", "last Friday", "next Sunday", "Thursday night", "this Tuesday", "Wednesday of last week", "Saturday last"];

    private static readonly Gen<string> _text =
        Gen.Select(Gen.Int[0, _words.Length - 1].Select(i => _words[i]), Gen.Int[0, 4].Select(i => new[] { " ", " ", " ", "-", "" }[i])).Select((word, gap) => word + gap)
            .Array[0, 40].Select(string.Concat);

    private static readonly Gen<DateOnly?> _date = Gen.OneOf(
        Gen.Const(default(DateOnly?)),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(n => (DateOnly?)DateOnly.FromDayNumber(n)));

    [Fact]
    public void Expressions_lie_inside_the_text_in_order_and_never_overlap() =>
        Gen.Select(Gen.OneOf(_text, Gen.String), _date).Sample((text, date) =>
        {
            var end = 0;
            foreach (var time in Read(text, date).Times())
            {
                Assert.InRange(time.Start, end, text.Length);
                Assert.InRange(time.End, time.Start + 1, text.Length);
                Assert.Equal(text[time.Start..time.End], time.Text);
                end = time.End;
            }
        });

    [Fact]
    public void A_value_depends_on_the_text_and_the_document_date_alone() =>
        Gen.Select(_text, _date, _date).Sample((text, date, other) =>
        {
            var article = Read(text, other);
            article.Times();
            var again = date is { } day ? article.WithPublished(day, DateSource.Metadata, "") : Read(text, null);
            Assert.Equal(Read(text, date).Times(), again.Times());
        });

    [Fact]
    public void A_weekday_without_a_document_date_never_becomes_a_day() =>
        Gen.Select(Gen.Int[0, _weekdays.Length - 1].Select(i => _weekdays[i]), _text)
            .Sample((weekday, tail) =>
            {
                // What is drawn behind the sentence can look like another language, in which no times are read.
                var article = Read($"They met {weekday}. {tail}", null);
                if (article.IsForeign())
                    Assert.Empty(article.Times());
                else
                    Assert.DoesNotMatch(@"^\d{4}-\d\d-\d\d", article.Times()[0].Value);
            });

    [Fact]
    public void Only_weekdays_that_are_dates_in_the_calendar_are_given() =>
        Gen.Select(_text, _date).Sample((text, date) =>
        {
            foreach (var time in Read(text, date).Times().Where(t => t.Value.Length == 10 && t.Value.All(c => char.IsAsciiDigit(c) || c == '-')))
                Assert.True(DateOnly.TryParseExact(time.Value, "yyyy-MM-dd", out _), $"{time.Text}: {time.Value}");
        });

    private static Article Read(string text, DateOnly? date)
    {
        var article = Articles.Of(text);
        return date is { } day ? article.WithPublished(day, DateSource.Metadata, "") : article;
    }
}
