namespace Clippings;

/// <summary>
/// Finds all maximal runs of words that two articles share. Each is found once, at its first words: places that have these
/// are compared where the words before differ, and their run is followed to its end.
/// </summary>
/// <param name="words">The words of all articles.</param>
/// <param name="least">Words of the shortest run.</param>
/// <param name="rule">What is boilerplate.</param>
internal sealed class ExactRuns(BodyWords words, int least, BoilerplateRule rule)
{
    /// <summary>The runs, by pairs; boilerplate aside, which is a run of many.</summary>
    public (IReadOnlyList<CommonRun> Runs, IReadOnlyList<HeldRun> Boilerplate) Find()
    {
        var found = new SeedIndex(words, least - (least / 2), least / 2, 0).Groups<Found>("shared passages", Read);
        return ([.. found.Select(one => one.Run).Where(run => run.Common > 0)], [.. found.Select(one => one.Held).Where(run => run.Words > 0)]);
    }

    private readonly record struct Found(CommonRun Run, HeldRun Held);

    // Places that share more words are a part of those that share fewer: the run of two places is boilerplate where
    // enough articles hold all of it, so a group is parted by its next words until what is left is held by few.
    private void Read(Seed[] seeds, List<Found> found)
    {
        var pending = new Stack<List<int>>([[.. seeds.Select(seed => seed.At)]]);
        while (pending.TryPop(out var places))
        {
            var holders = places.Select(words.ArticleAt).Distinct().ToList();
            if (holders.Count < 2 || IsPartOfLonger(places))
                continue;
            var common = places.Min(place => words.Common(places[0], place));
            if (common >= least && !rule.Holds(holders))
            {
                found.AddRange(Pairs(places).Select(run => new Found(run, default)));
                continue;
            }

            if (common >= least)
                found.Add(new(default, new(places[0], common, holders.Count)));
            foreach (var next in places.Where(place => words.Rest(place).Length > common).GroupBy(place => words.All[place + common]))
                pending.Push([.. next]);
        }
    }

    private bool IsPartOfLonger(List<int> places) => places.TrueForAll(place => words.Before(place) == words.Before(places[0]));

    private IEnumerable<CommonRun> Pairs(List<int> places)
    {
        var groups = places.GroupBy(words.Before).Select(group => group.ToList()).ToList();
        foreach (var (number, group) in groups.Index())
        {
            foreach (var other in groups.Skip(number + 1))
            {
                foreach (var x in group)
                {
                    foreach (var y in other)
                    {
                        if (words.ArticleAt(x) != words.ArticleAt(y))
                            yield return CommonRun.Exact(Math.Min(x, y), Math.Max(x, y), words.Common(x, y));
                    }
                }
            }
        }
    }
}
