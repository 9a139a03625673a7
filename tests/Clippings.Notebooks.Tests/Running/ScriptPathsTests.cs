namespace Clippings.Notebooks.Tests;

public class ScriptPathsTests
{
    [Theory]
    [InlineData("#r \"../artifacts/kit/A.dll\"", "#r \"../../../kit/artifacts/kit/A.dll\"")]
    [InlineData("  #load \"sub/b.csx\"", "  #load \"../../../kit/notebooks/sub/b.csx\"")]
    [InlineData("#load \"setup.csx\"", "#load \"setup.csx\"")]
    [InlineData("#load \"help.cs\"", "#load \"../../../kit/notebooks/help.cs\"")]
    [InlineData("#!import ../lib/cells.dib", "#!import ../../../kit/lib/cells.dib")]
    [InlineData("#!import \"the cells.ipynb\" // all", "#!import \"../../../kit/notebooks/the cells.ipynb\" // all")]
    [InlineData("#!import setup.csx", "#!import setup.csx")]
    [InlineData("#r \"nuget: A/B, 1.0\"", "#r \"nuget: A/B, 1.0\"")]
    [InlineData("#r \"System.Net.Http\"", "#r \"System.Net.Http\"")]
    [InlineData("#r \"/opt/a/A.dll\"", "#r \"/opt/a/A.dll\"")]
    [InlineData("var text = \"../x\"; // #r \"../y/z\"", "var text = \"../x\"; // #r \"../y/z\"")]
    public void Relative_paths_lead_to_the_same_file_from_another_folder(string line, string rebased) =>
        Assert.Equal($"// a\n{rebased}\n", ScriptPaths.Rebase($"// a\n{line}\n", "/home/kit/notebooks", "/home/out/x/notebooks"));
}
