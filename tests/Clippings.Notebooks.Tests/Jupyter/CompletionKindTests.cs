using Clippings.Notebooks.Jupyter;
using Microsoft.CodeAnalysis.Tags;

namespace Clippings.Notebooks.Tests.Jupyter;

public sealed class CompletionKindTests
{
    /// <summary>Names that VS Code's Jupyter extension knows; any other is drawn as a wrench. "method", "class" and "enum" come out as something else.</summary>
    private static readonly string[] Drawn = ["function", "struct", "interface", "module", "property", "typeParameter", "keyword", "variable"];

    [Fact]
    public void Every_kind_of_the_compiler_has_a_name_that_clients_draw() =>
        Assert.All(
            typeof(WellKnownTags).GetFields().Select(field => (string)field.GetValue(null)!),
            tag => Assert.Contains(CompletionKind.Of(tag.ToLowerInvariant()), Drawn));

    [Theory]
    [InlineData("extensionmethod", "function")]
    [InlineData("structure", "struct")]
    [InlineData("delegate", "struct")]
    [InlineData("namespace", "module")]
    [InlineData("parameter", "variable")]
    public void A_kind_that_jupyter_has_no_name_for_is_drawn_as_the_nearest(string kind, string drawn) => Assert.Equal(drawn, CompletionKind.Of(kind));
}
