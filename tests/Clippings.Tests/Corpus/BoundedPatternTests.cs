using System.Reflection;
using System.Text.RegularExpressions;
using CsCheck;

namespace Clippings.Tests;

public class BoundedPatternTests
{
    private static readonly string[] Pieces =
    [
        "By ", "Jane", " Roe", " R.", "de ", "/", "AP", " (", ")", "12", " May ", "Monday, ", "2022", "-05-", ",", " ", "\t", "—", "--", " - ", "said", " says ", ".", "…", "Photo", " credit", ":", "via ",
        "contributed", " to this report", "Read more", "related", "SUBSCRIBE", "correction", "this story has been corrected", "The ", "of ", "GENEVA", "’s", "\"", "”", "»", "é", "Updated 5:01 p.m.", "a", "A", "!", "*", "\n",
    ];

    public static TheoryData<string> Patterns => [.. Forms().Select(form => $"{form.DeclaringType!.Name}.{form.Name}")];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Both_engines_find_the_same(string name)
    {
        var form = (Regex)Forms().Single(form => $"{form.DeclaringType!.Name}.{form.Name}" == name).Invoke(null, null)!;
        var steady = new Regex(form.ToString(), form.Options | RegexOptions.NonBacktracking);
        var pattern = new BoundedPattern(form);

        Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(pieces => string.Concat(pieces.Select(piece => Pieces[piece]))).Sample(
            text =>
            {
                Assert.Equal(steady.IsMatch(text), pattern.IsMatch(text));
                Assert.Equal(Found(steady.Match(text)), Found(pattern.Match(text)));
                Assert.Equal(steady.Matches(text).Select(Found), pattern.Matches(text).Select(Found));
            },
            iter: 500);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task No_text_keeps_one_busy(string name)
    {
        var form = (Regex)Forms().Single(form => $"{form.DeclaringType!.Name}.{form.Name}" == name).Invoke(null, null)!;
        var pattern = new BoundedPattern(form);

        // A bound against hanging: the first engine alone would take days for some.
        await Task.Run(() => Assert.All(Pieces, piece => pattern.IsMatch(string.Concat(Enumerable.Repeat(piece, 3000)) + "\u0001"))).WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_text_that_is_too_much_for_the_first_engine_is_read_by_the_other()
    {
        var pattern = new BoundedPattern(new Regex("^(?:a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(BoundedPattern.Milliseconds)));

        Assert.False(pattern.IsMatch(new string('a', 60) + "!"));
        Assert.False(pattern.Match(new string('a', 60) + "!").Success);
        Assert.Empty(pattern.Matches(new string('a', 60) + "!"));
        Assert.True(pattern.IsMatch("aaa"));
    }

    private static string Found(Match match) => string.Join('|', match.Groups.Values.Select(group => group.Success ? $"{group.Name}={group.Index}+{group.Length}" : ""));

    private static IEnumerable<MethodInfo> Forms() => typeof(Corpus).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>()?.MatchTimeoutMilliseconds == BoundedPattern.Milliseconds);
}
