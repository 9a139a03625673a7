using System.Text.Json;

namespace Clippings.Tests;

/// <summary>Names against hand-made gold, where the shared test data stands beside the repository. Counted more strictly than by the scoring script: the name itself, or a printed form of it.</summary>
public class NameAccuracyTests
{
    [Theory]
    [InlineData("persons", 84)]
    [InlineData("bodies", 60)]
    [InlineData("places", 70)]
    public void Names_reach_their_figure(string type, int least)
    {
        if (KitFolders.Shared("data/names-dev") is not { } folder)
            return;
        var (found, right, gold) = (0, 0, 0);
        var corpus = Corpus.Load(folder);
        foreach (var line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
        {
            var document = JsonDocument.Parse(line).RootElement;
            var article = corpus[document.GetProperty("article").GetString()!];
            var names = (type == "persons" ? article.People(corpus).Select(p => p.Name) : article.Names().Where(n => n.Kind == (type == "bodies" ? NameKind.Body : NameKind.Place)).Select(n => n.Name)).ToHashSet();
            var neutral = 0;
            foreach (var entity in document.GetProperty(type).EnumerateArray())
            {
                var forms = entity.GetProperty("mentions").EnumerateArray().Where(m => m[3].GetBoolean()).Select(m => m[2].GetString()!).Append(entity.GetProperty("name").GetString()!);
                var hit = forms.FirstOrDefault(names.Contains);
                var optional = entity.TryGetProperty("optional", out var isOptional) && isOptional.ValueKind == JsonValueKind.True;
                if (optional)
                {
                    neutral += hit is null ? 0 : 1;
                    continue;
                }

                gold++;
                right += hit is null ? 0 : 1;
            }

            found += names.Count - neutral;
        }

        var f1 = 200.0 * right / (found + gold);
        Assert.True(f1 >= least, $"{type}: {f1:0.0} ({right} of {gold}, {found} found)");
    }
}
