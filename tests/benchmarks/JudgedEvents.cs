using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clippings.Benchmarks;

/// <summary>
/// Shows events that a person judged, each with its sentence, and counts the verdicts. The list holds no text: article,
/// offsets of the time, a fingerprint of what was judged, and three verdicts (<c>y</c> or <c>n</c>): the label is readable
/// and true, the participants are right, the date is meant.
/// </summary>
internal static class JudgedEvents
{
    private const string Header = "folder\tarticle\ttext_start\tfingerprint\tlabel\tparticipants\tdate";

    private static readonly string[] Folders = [Path.Combine("data", "quotes-dev"), "seeds"];

    public static string ListPath => Path.Combine(BenchmarkCorpus.Root, "tests", "benchmarks", "judged-events.tsv");

    /// <summary>Draws rows to judge: the lines of a list without verdicts.</summary>
    public static int Draw(int seed, int count)
    {
        var rows = Folders.SelectMany(f => Events(Corpus.Load(BenchmarkCorpus.Find(f))).Select(e => (Folder: f, Event: e))).OrderBy(r => r.Event.Article, StringComparer.Ordinal).ThenBy(r => r.Event.TextStart).ToArray();
        new Random(seed).Shuffle(rows);
        Console.WriteLine(Header);
        foreach (var (folder, row) in rows.Take(count))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}\t{row.Article}\t{row.TextStart}\t{Fingerprint(row)}\t?\t?\t?"));
        return 0;
    }

    /// <summary>Shows what was judged and counts.</summary>
    public static int Run()
    {
        var corpora = Folders.ToDictionary(f => f, f => Corpus.Load(BenchmarkCorpus.Find(f)));
        var rows = corpora.SelectMany(c => Events(c.Value).Select(e => (Key: (c.Key, e.Article, e.TextStart), Event: e))).ToLookup(r => r.Key, r => r.Event);
        var (total, changed, verdicts) = (0, 0, new int[3]);
        foreach (var line in File.ReadLines(ListPath).Skip(1))
        {
            var parts = line.Split('\t');
            var start = int.Parse(parts[2], CultureInfo.InvariantCulture);
            var row = rows[(parts[0], parts[1], start)].FirstOrDefault();
            total++;
            if (row is null || Fingerprint(row) != parts[3])
                changed++;
            for (var i = 0; i < verdicts.Length; i++)
                verdicts[i] += parts[4 + i] == "y" ? 1 : 0;
            if (row is null)
            {
                Console.WriteLine($"{total}. {parts[1]} {start}: no event any more\n");
                continue;
            }

            var text = corpora[parts[0]][parts[1]].Text;
            var sentence = $"{text[row.Start..row.TextStart]}[[{text[row.TextStart..row.TextEnd]}]]{text[row.TextEnd..row.End]}".ReplaceLineEndings(" ");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total}. {sentence}\n   {row.Label} | {string.Join("; ", row.Participants)} | {row.From:yyyy-MM-dd}..{row.To:yyyy-MM-dd} {row.Status} | {parts[4]} {parts[5]} {parts[6]}{(Fingerprint(row) == parts[3] ? "" : " (changed since)")}\n"));
        }

        Console.WriteLine($"{total} judged: label {verdicts[0]}, participants {verdicts[1]}, date {verdicts[2]}; {changed} changed since");
        return 0;
    }

    private static Rows<Event> Events(Corpus corpus) => corpus.Events(corpus.People());

    private static string Fingerprint(Event row) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{row.Label}|{string.Join(';', row.Participants)}|{row.From:yyyy-MM-dd}|{row.To:yyyy-MM-dd}"))))[..8];
}
