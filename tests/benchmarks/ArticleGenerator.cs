namespace Clippings.Benchmarks;

/// <summary>
/// Makes up articles of about 300 words for measuring: the same seed and number give the same article. Names, days,
/// outlets and words vary, and some events are told again by several articles, as in a real corpus.
/// </summary>
internal sealed class ArticleGenerator(int seed)
{
    private const int Words = 300;
    private const int EventsADay = 6;
    private const int ArticlesADay = 20;

    private static readonly string[] Given = ["Ada", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "Jonas", "Karim", "Lucia", "Martin", "Nadia", "Oscar", "Paula", "Rafael", "Sonia", "Tomas", "Vera"];
    private static readonly string[] Onsets = ["B", "Br", "D", "F", "G", "Gr", "H", "K", "L", "M", "N", "P", "Qu", "R", "S", "St", "T", "Tr", "V", "W"];
    private static readonly string[] Codas = ["ale", "ander", "arsen", "elin", "enko", "erly", "ick", "illow", "ingham", "ister", "olden", "omas", "ordan", "ovic", "uard", "under"];
    private static readonly string[] Roles = ["mayor", "minister", "spokesman", "senator", "engineer", "chairman", "professor", "governor"];
    private static readonly string[] Subjects = ["the bridge", "the harbor", "the budget", "the school", "the hospital", "the railway", "the election", "the treaty", "the factory", "the storm", "the court", "the museum"];
    private static readonly string[] Verbs = ["opened", "closed", "failed", "grew", "moved", "collapsed", "returned", "changed", "burned", "recovered"];
    private static readonly string[] Reports = ["said", "told reporters", "warned", "announced", "argued", "added"];

    /// <summary>Any number of articles, as they are read: nothing is kept.</summary>
    public IEnumerable<GeneratedArticle> Take(int count) => Enumerable.Range(0, count).Select(Article);

    /// <summary>Writes articles into a folder with their <c>corpus.json</c>.</summary>
    public void Write(string folder, int count) => Write(folder, Take(count));

    /// <summary>Writes articles into a folder with their <c>corpus.json</c>, each as it is read.</summary>
    public static void Write(string folder, IEnumerable<GeneratedArticle> articles)
    {
        Directory.CreateDirectory(folder);
        using var manifest = new StreamWriter(Path.Combine(folder, "corpus.json"));
        manifest.Write("{\"articles\": [");
        foreach (var (index, article) in articles.Index())
        {
            File.WriteAllText(Path.Combine(folder, article.File), article.Text);
            manifest.Write(index == 0 ? "\n" : ",\n");
            manifest.Write($$"""{"file": "{{article.File}}", "outlet": "{{article.Outlet}}", "published": "{{article.Published:yyyy-MM-dd}}"}""");
        }

        manifest.Write("\n]}\n");
    }

    private GeneratedArticle Article(int number)
    {
        var random = new Random(HashCode(seed, number));
        var published = new DateOnly(2015, 1, 1).AddDays(number / ArticlesADay);
        var place = Town(random);
        var lines = new List<string> { $"{Capital(Pick(random, Subjects))} of {place} {Pick(random, Verbs)}, officials say" };
        for (var words = 0; words < Words;)
        {
            var paragraph = $"{(lines.Count == 1 ? place.ToUpperInvariant() + " — " : "")}{Sentence(random, published)} {Sentence(random, published)} {Quotation(random)}";
            lines.Add(paragraph);
            words += paragraph.Count(' '.Equals) + 1;
        }

        return new($"a{number:000000}.txt", string.Join("\n\n", lines) + "\n", $"The {Town(random)} Courier {random.Next(40)}", published);
    }

    // An event is a thing of a day and a number, so that its words come back in every article that tells of it.
    private string Sentence(Random random, DateOnly published)
    {
        var day = published.AddDays(random.Next(-6, 4));
        var happening = new Random(HashCode(seed + 1, (day.DayNumber * EventsADay) + random.Next(EventsADay)));
        var (subject, place, verb, who) = (Pick(happening, Subjects), Town(happening), Pick(happening, Verbs), Person(happening));
        return random.Next(3) switch
        {
            0 => $"{Capital(subject)} of {place} {verb} on {day:MMM. d}, {who} {Pick(random, Reports)} after {random.Next(2, 90)} days of talks.",
            1 => $"On {day.DayOfWeek}, {subject} of {place} {verb} while {Person(random)} was in {Town(random)}.",
            _ => $"{who}, the {place} {Pick(happening, Roles)}, {Pick(random, Reports)} that {subject} {verb} {random.Next(2, 30)} years ago and may {Pick(random, ["open", "close", "fail", "move"])} again.",
        };
    }

    private static string Quotation(Random random) =>
        $"“{Capital(Pick(random, Subjects))} {Pick(random, Verbs)} when {Pick(random, Subjects)} {Pick(random, Verbs)} in {Town(random)},” {Pick(random, ["said", "added", "warned"])} {Person(random)}, the {Pick(random, Roles)}.";

    private static string Person(Random random) => $"{Pick(random, Given)} {Name(random)}";

    private static string Town(Random random) => Name(random) + Pick(random, ["ton", "burg", "ford", "haven"]);

    private static string Name(Random random) => Pick(random, Onsets) + Pick(random, Codas);

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    private static int HashCode(int a, int b) => unchecked((a * 397) ^ (b * 7919) ^ ((b >> 5) * 104729)) & int.MaxValue;
}
