namespace ThongSuot.Dossiers.Tests.List;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Trần Thị Thu", false)]
    [InlineData("Thủ tục khai tử", true)]
    [InlineData("tệp khai tử", true)]
    public void Whoever_looks_for_Thu_means_a_person_and_not_every_procedure(string asked, bool found)
    {
        var text = Dossier.SearchTextOf("H44.152-261127-0001", "Trần Thị Tệp", "Thủ tục đăng ký khai tử");

        Dossier.WordsOf(asked).Split(' ').All(word => text.Contains(word, StringComparison.Ordinal)).ShouldBe(found);
    }
}
