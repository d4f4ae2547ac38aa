using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.LookUp;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.List;

public sealed class PartitionTests
{
    [Theory, OnPostgres]
    public async Task Lists_and_look_ups_of_dossiers_look_into_the_partition_of_their_province_alone(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;
        var numbers = given.Program.Services.GetRequiredService<DossierNumbers>();
        await given.ReadAsync(async db =>
        {
            await Partitions.MakeAsync(db, "01", "34");
            foreach (var seat in new[] { people.Counter.Seat, people.Officer.Seat, people.Leader.Seat })
            {
                var now = given.Clock.GetUtcNow();
                foreach (var kind in new[] { DossierLists.Mine, DossierLists.Open, DossierLists.Overdue, DossierLists.Resolved })
                {
                    var listed = DossierLists.Pick(db.Dossiers.Seen(seat.Scope), kind, seat, now, now, new(2025, 9, 1), new(2025, 9, 30));
                    (await db.ReadByAsync(listed)).ShouldBe(["dossiers_dossiers_25"], $"{seat.Role} {kind}");
                }
            }

            var whole = db.Dossiers.Include(row => row.Turns).Seen(people.Leader.Seat.Scope).Where(row => row.Code == code);
            (await db.ReadByAsync(whole)).ShouldBe(["dossiers_dossiers_25", "dossiers_turns_25"]);
            (await db.ReadByAsync(db.Dossiers.Seen(new Scope("/25/")))).ShouldBe(["dossiers_dossiers_25"]);
            (await db.ReadByAsync(RateDossier.Find(db, numbers, code, "3456"))).ShouldBe(["dossiers_dossiers_25"]);
            return true;
        });
    }

    [Theory, OnEveryDatabase]
    public async Task A_code_of_an_agency_that_is_no_more_is_found_all_the_same(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var code = (await given.ReceiveAsync(people.Counter.Seat, phone: "0510124567")).Value;
        var old = $"H62{code[3..]}";
        var numbers = given.Program.Services.GetRequiredService<DossierNumbers>();
        var found = await given.ReadAsync(async db =>
        {
            await db.Dossiers.Where(row => row.Code == code).ExecuteUpdateAsync(set => set.SetProperty(row => row.Code, old));
            return await RateDossier.Find(db, numbers, old, "4567").Select(row => row.ProvinceCode).ToListAsync();
        });

        found.ShouldBe(["25"]);
    }
}
