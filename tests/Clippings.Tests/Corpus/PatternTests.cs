using System.Reflection;
using System.Text.RegularExpressions;

namespace Clippings.Tests;

public class PatternTests
{
    /// <summary>Backtracking is allowed only to a pattern that is tied to its place and whose every repetition has an end, and for a moment to one that has the other engine behind it.</summary>
    [Fact]
    public void No_pattern_over_text_can_backtrack_without_bounds()
    {
        var patterns = typeof(Corpus).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => (method.Name, Type: method.DeclaringType!, Attribute: method.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(pattern => pattern.Attribute is not null).ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.True(
            pattern.Attribute!.Options.HasFlag(RegexOptions.NonBacktracking)
            || (pattern.Attribute.MatchTimeoutMilliseconds == BoundedPattern.Milliseconds && pattern.Type.GetField(pattern.Name.Replace("Form", "", StringComparison.Ordinal), BindingFlags.Static | BindingFlags.NonPublic)?.FieldType == typeof(BoundedPattern))
            || (pattern.Attribute.Pattern.StartsWith(@"\G", StringComparison.Ordinal) && !Regex.IsMatch(pattern.Attribute.Pattern, @"[^\\][*+]|,\}")),
            pattern.Name));
    }
}
