using CsCheck;

namespace Clippings.Tests;

public sealed class ArticleMemoryTests
{
    private static readonly string[] Chosen = ["", "Plain.", "Nové Město", "漢字", "\ud83d\ude00 whole", "half \ud83d", "\udc00"];

    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[0, 80], Gen.Int[0, Chosen.Length - 1].Select(i => Chosen[i]));

    [Fact]
    public void A_text_that_was_let_go_comes_back_as_it_was() => Texts.Sample(text =>
    {
        var memory = new ArticleMemory();
        memory.Hold(text);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(text, memory.Text);
            memory.Forget();
            Assert.Equal(text.Length, memory.Length);
        }
    });

    [Fact]
    public void The_text_of_an_article_that_was_let_go_is_made_anew()
    {
        var memory = new ArticleMemory();
        memory.Hold("Plain.");
        var before = memory.Text;
        memory.Forget();

        Assert.NotSame(before, memory.Text);
        Assert.Same(memory.Text, memory.Text);
    }
}
