namespace Clippings.Tests;

/// <summary>
/// Compares text with a file under <c>tests/Expectations</c>, kept with its own extension so that pictures can be looked at.
/// Run the tests with <c>UPDATE_EXPECTATIONS=1</c> to write the files anew, then read the diff.
/// </summary>
internal static class Expectation
{
    public static void Matches(string file, string actual)
    {
        var path = Path.Combine(KitFolders.Root, "tests", "Expectations", file);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with UPDATE_EXPECTATIONS=1 and commit it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
