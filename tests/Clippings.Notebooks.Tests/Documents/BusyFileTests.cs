namespace Clippings.Notebooks.Tests.Documents;

/// <summary>What Windows does to a file that another program has open, made up here.</summary>
public sealed class BusyFileTests
{
    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void A_file_that_is_open_for_a_moment_is_waited_for(Type error)
    {
        var tries = 0;

        BusyFile.Try(() => _ = ++tries < 3 ? throw (Exception)Activator.CreateInstance(error)! : tries, "a.ipynb", 5, TimeSpan.Zero);

        Assert.Equal(3, tries);
    }

    [Fact]
    public void One_that_stays_open_is_named()
    {
        var tries = 0;

        var error = Assert.Throws<IOException>(() => BusyFile.Try(() => throw new IOException($"in use, {++tries}"), "a.ipynb", 3, TimeSpan.Zero));

        Assert.Equal((3, "a.ipynb can't be replaced; close the program that has it open, and run again (in use, 3)"), (tries, error.Message));
    }

    [Fact]
    public void Where_nothing_locks_files_an_error_is_told_as_it_is() =>
        Assert.Equal("disk full", Assert.Throws<IOException>(() => BusyFile.Try(() => throw new IOException("disk full"), "a.ipynb", 1, TimeSpan.Zero)).Message);
}
