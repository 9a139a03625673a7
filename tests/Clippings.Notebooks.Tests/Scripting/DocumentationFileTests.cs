namespace Clippings.Notebooks.Tests.Scripting;

public sealed class DocumentationFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Each_member_is_found_as_it_is_written()
    {
        const string Member = "<member name=\"M:A.B(System.Int32)\">\r\n  <summary>Zürich – <see cref=\"T:A\" /></summary>\r\n</member>";
        var file = Written($"\uFEFF<?xml version=\"1.0\"?><doc><members><member name=\"T:A\" />\n{Member}\n<member name=\"F:A.c\"><summary/></member></members></doc>");

        Assert.Equal(Member, file.Read("M:A.B(System.Int32)"));
        Assert.Equal("<member name=\"F:A.c\"><summary/></member>", file.Read("F:A.c"));
        Assert.Null(file.Read("T:A"));
        Assert.Null(file.Read("T:D"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<doc><members/></doc>")]
    [InlineData("<doc><members><member name=\"T:A\"><summary>cut")]
    [InlineData("<doc><members><member name=\"T:A")]
    public void What_is_cut_off_has_no_documentation(string text) => Assert.Null(Written(text).Read("T:A"));

    [Fact]
    public void A_file_that_has_gone_has_none_any_more()
    {
        var file = Written("<member name=\"T:A\"><summary/></member>");
        Assert.NotNull(file.Read("T:A"));
        File.Delete(_path);
        Assert.Null(file.Read("T:A"));
    }

    private DocumentationFile Written(string text)
    {
        File.WriteAllText(_path, text);
        return new DocumentationFile(_path);
    }
}
