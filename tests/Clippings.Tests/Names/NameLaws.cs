using CsCheck;

namespace Clippings.Tests;

public class NameLaws
{
    private static readonly string[] Parts =
    [
        "Ann Lee", "Lee", "Mr", "Kremlin", "University", "of", "Oxford", "said", ",", ".", "the", "(KCNA)", "Korean", "Central", "News", "Agency", "“", "”", "'s",
        "and", "van", "de", "Rochester", "New York", "MOSCOW", "U.S.", "-", "Wai-keung", "General", "President", "J.", "May", "\n\n", "it", "was", "born", "in",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Parts.Length - 1].Array[1, 40].Select(parts => string.Join(' ', parts.Select(p => Parts[p])));

    [Fact]
    public void Mentions_are_apart_in_order_and_stand_for_a_row() =>
        Text.Sample(text =>
        {
            var article = Articles.Of(text);
            var mentions = article.Mentions();
            var persons = article.People();
            var people = persons.Select(p => p.Name).ToHashSet();
            var names = article.Names().ToDictionary(n => (n.Name, n.Kind));

            Assert.All(mentions, m => Assert.Equal(m.Text, text[m.Start..m.End]));
            Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
            Assert.All(mentions, m => Assert.True(m.Kind == NameKind.Person ? people.Contains(m.Name) : names.ContainsKey((m.Name, m.Kind))));
            Assert.All(persons, p => Assert.Contains(mentions, m => m.Start == p.FirstStart && m.Name == p.Name));
            Assert.Equal(mentions.Count(m => m.Kind != NameKind.Person), names.Values.Sum(n => n.Mentions));
        });
}
