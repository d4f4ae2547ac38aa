using ThongSuot.Dossiers.List;
using ThongSuot.TestKit;

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

    [Theory, OnEveryDatabase]
    public async Task A_word_is_looked_for_from_its_beginning_in_names_and_codes_alike(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, name: "Trịnh Mẫu Chuyền")).Value;
        foreach (var (asked, found) in new[] { ("Chuyền", true), ("chuy", true), ("yền", false), ("mẫu tri", true), ("250911", true) })
        {
            var rows = await given.ReadAsync(db =>
                Task.FromResult(
                    DossierFilter
                        .Matching(db.Set<Dossier>().Where(row => row.OwnerPath == people.Commune.Path), asked)
                        .Select(row => row.Code)
                        .ToList()
                )
            );
            rows.Contains(code).ShouldBe(found, asked);
        }
    }
}
