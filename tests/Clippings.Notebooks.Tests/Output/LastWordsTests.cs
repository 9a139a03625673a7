using System.Text;

namespace Clippings.Notebooks.Tests.Output;

public sealed class LastWordsTests
{
    [Theory]
    [InlineData("progress\n", "progress\n", "")]
    [InlineData("progress\nUnhandled exception. System.Exception: x\n   at Y\n", "progress\n", "Unhandled exception. System.Exception: x\n   at Y\n")]
    [InlineData("Stack overflow.\n", "", "Stack overflow.\n")]
    [InlineData("no Stack overflow.\n", "no Stack overflow.\n", "")]
    public void What_a_dying_runtime_prints_goes_to_the_starter_and_is_held_back(string text, string shown, string held)
    {
        using var starter = new MemoryStream();
        var words = new LastWords(starter);
        Assert.Equal(shown, words.Sift(text));
        Assert.Equal(held, Encoding.UTF8.GetString(starter.ToArray()));
        Assert.Equal(held, words.Release());
        Assert.Equal("next\n", words.Sift("next\n"));
    }
}
