namespace Clippings.Tests;

/// <summary>One plot of every form, with the awkward things in them: long labels, markup, negative and missing values.</summary>
internal static class Gallery
{
    private static readonly DateOnly Monday = new(2022, 1, 10);

    private static readonly (string Term, double Count)[] Terms =
        [("harbour", 41), ("bridge", 38), ("a label far too long to be printed whole beside any bar at all", 22), ("tide & <b>ebb</b>", 9), ("re-opening", 3)];

    private static readonly (string Outlet, string Term, double Rate)[] Rates =
        [("The Coast Herald", "harbour", 12.345), ("The Coast Herald", "bridge", 4), ("Inland Courier", "harbour", 0.5), ("Inland Courier", "bridge", 27.5)];

    private static readonly (string Lane, int From, int To, string What)[] Entries =
        [("Council", 0, 0, "First reading of the harbour bill in a session that lasted nine hours"), ("Council", 3, 3, "Vote"), ("Works", -20, 5, "Dredging"), ("Works", 1, 2, "Survey")];

    public static IReadOnlyDictionary<string, Plot> Plots { get; } = new Dictionary<string, Plot>
    {
        ["bars"] = Plot.Bars(Terms, term => term.Term, term => term.Count)
            .Titled("“Harbour” is the most frequent term, ahead of “bridge” by three uses in all that was read")
            .Captioned("n = 113 uses of 5 terms in 3 articles. Source: made up for this test.")
            .Axes(x: "uses", y: "term"),
        ["grouped-bars"] = Plot.Bars(Rates, rate => rate.Term, rate => rate.Rate, rate => rate.Outlet)
            .Titled("The bridge is the Courier's").Axes("uses per thousand words", "term"),
        ["diverging"] = Plot.Diverging([("ferry", -3.2), ("bridge", 4.4), ("only here", double.PositiveInfinity)], term => term.Item1, term => term.Item2, "Inland Courier", "The Coast Herald")
            .Titled("The ferry marks the Courier, the bridge the Herald").Axes("log ratio (doublings)", "term"),
        ["dots"] = Plot.Dots(Terms, term => term.Term, term => term.Count - 15)
            .Titled("Two terms stand above the mean").Axes("uses above the mean", "term"),
        ["dumbbells"] = Plot.Dots(Rates, rate => rate.Term, rate => rate.Rate, rate => rate.Outlet)
            .Titled("The outlets differ most on the bridge").Axes("uses per thousand words", "term"),
        ["lines"] = Plot.Lines(
                from outlet in (string[])["Herald", "Courier", "Wire"]
                from day in Enumerable.Range(0, 9)
                select (outlet, Day: Monday.AddDays(day), Count: day == 8 ? 4.0 : day * outlet.Length % 7),
                point => point.Day, point => point.Count, point => point.outlet)
            .Titled("All three end alike").Axes("day of publication", "articles"),
        ["steps"] = Plot.Lines(Enumerable.Range(0, 9).Select(i => (Day: Monday.AddDays(i * 50), Words: i * 12_000.0)), point => point.Day, point => point.Words, step: true)
            .Titled("The archive grows evenly").Axes("day of publication", "words"),
        ["one-day"] = Plot.Lines([Monday], day => day, _ => 3).Titled("All on one day").Axes("day of publication", "articles"),
        ["strip"] = Plot.Strip(
                from article in (string[])["herald-1", "a-rather-long-file-name-of-an-article-in-the-archive"]
                from i in Enumerable.Range(0, 20)
                select (article, At: (double)(i * i), Words: article.Length * 20.0),
                use => use.article, use => use.At, use => use.Words)
            .Titled("“Harbour” opens both articles").Axes("word position", "article"),
        ["stretches"] = Plot.Stretches(
                [("herald-2", 10, 60, "the same words"), ("herald-2", 130, 180, "the same words"), ("courier-7", 60, 90, "the same words"), ("courier-7", 55, 140, "reworded")],
                row => row.Item1, row => row.Item2, row => row.Item3, 200, row => row.Item4, row => row.Item4 == "reworded")
            .Titled("130 words of 200 stand elsewhere too").Axes("words of herald-1", "article that has them too"),
        ["timeline"] = Plot.Timeline(Entries, entry => entry.Lane, entry => Monday.AddDays(entry.From), entry => Monday.AddDays(entry.To), entry => entry.What)
            .Titled("The council met twice while works went on").Captioned("n = 4 events"),
        ["matrix"] = Plot.Matrix(Rates, rate => rate.Outlet, rate => rate.Term, rate => rate.Rate)
            .Titled("The bridge is the Courier's").Axes("term", "outlet"),
        ["calendar"] = Plot.Calendar(Enumerable.Range(0, 20).Where(i => i % 3 != 1).Select(i => (Day: Monday.AddDays(i), Count: i * 7 % 12)), day => day.Day, day => day.Count)
            .Titled("The last week was the busiest"),
        ["scatter"] = Plot.Scatter(Terms, term => term.Count, term => term.Count % 7, term => term.Term, term => term.Count > 20 ? "frequent" : "rare")
            .Titled("Frequent terms are spread").Axes("uses", "articles"),
        ["distribution"] = Plot.Distribution(Enumerable.Range(0, 200).Select(i => 300.0 + (i * 37 % 101 * (i % 7))), words => words)
            .Titled("Half of the articles have fewer than 405 words").Axes("words of the body", "articles"),
        ["multiples"] = Plot.Multiples(
                from word in (string[])["harbour", "bridge", "tide", "the old ferry"]
                from day in Enumerable.Range(0, 30)
                select (word, Day: Monday.AddDays(day), Rate: (day * word.Length * 7 % 13) + (day == word.Length ? 9.5 : 0)),
                point => point.Day, point => point.Rate, point => point.word)
            .Titled("Each word has a day of its own").Captioned("n = 120 points.").Axes("day of publication", "uses per thousand words"),
        ["peaks"] = Plot.Lines(Enumerable.Range(0, 120).Select(i => (Day: Monday.AddDays(i), Count: (i * i * 7 % 23) + (i is 30 or 75 ? 40.0 - (i / 10) : 0))), point => point.Day, point => point.Count)
            .Peaks(2).Titled("Two days stand out").Axes("day of publication", "articles"),
        ["many-groups"] = Plot.Bars(Enumerable.Range(0, 60), i => $"The committee on harbours, bridges and inland waterways, sitting {i} of the year", i => 100 - i, i => $"outlet {i % 12}")
            .Titled("Sixty bars are too many").Captioned("n = 60.").Axes("uses", "term"),
        ["many-columns"] = Plot.Matrix(
                from row in Enumerable.Range(0, 4)
                from column in Enumerable.Range(0, 14)
                select (Row: $"speaker {row}", Column: $"The Daily Herald {column}", Words: (double)(row * column * 11 % 31)),
                cell => cell.Row, cell => cell.Column, cell => cell.Words)
            .Titled("Fourteen columns are too many").Axes("outlet", "speaker"),
        ["empty"] = Plot.Bars(Array.Empty<(string, double)>(), term => term.Item1, term => term.Item2)
            .Titled("Nothing was found").Captioned("n = 0").Axes("uses", "term"),
    };

    public static TheoryData<string> Names => [.. Plots.Keys];
}
