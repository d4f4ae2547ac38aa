using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Staffing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Staffing;

/// <summary>
/// Staff of the demonstration province, as many as its papers say: 11.932 people in 148 communes, 98,93 % of them with a degree,
/// 140 transfers, 150 secondments, 100 rotations. Nobody of them exists; the distribution is made up: mountain communes lack
/// land, construction, accounting and IT people.
/// </summary>
internal sealed class DemonstrationStaffing(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    Units units,
    StaffQueries queries,
    OfficeClock clock
) : IDemonstration
{
    private const string ProvinceCode = "25";

    public int Order => 25;

    public async Task LoadAsync(CancellationToken ct)
    {
        StaffCatalogue catalogue;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.StaffPeople.AnyAsync(ct))
            {
                return;
            }

            catalogue = await StaffCatalogue.LoadAsync(db, ct);
        }

        var sample = new StaffSample(units, catalogue, ProvinceCode, clock.Today, clock.Now);
        sample.MakePosts();
        var told = new SampleMoves(sample, queries);
        told.MakePeople();
        var written = await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            async (write, token) =>
            {
                var year = clock.Today.Year;
                // The numbers that were given are taken, so that the next proposal continues them.
                foreach (var (letters, count) in told.Numbers)
                {
                    await write.Db.NextNumberAsync($"{letters}{ProvinceCode}-{year}", token, count);
                }

                await RowWriter<Post>.For(write.Db).InsertAsync(write.Db, sample.Posts, token);
                await RowWriter<StaffPerson>.For(write.Db).InsertAsync(write.Db, told.People, token);
                await RowWriter<StaffMove>.For(write.Db).InsertAsync(write.Db, told.Moves, token);
                write.Record(
                    "staffing.demonstration",
                    "province",
                    Guid.Empty,
                    ProvinceCode,
                    UnitPath.OfProvince(ProvinceCode),
                    $"Nạp {told.People.Count} người, {sample.Posts.Count} vị trí, {told.Moves.Count} lượt di chuyển trình diễn"
                );
                return Result.Done;
            },
            ct
        );
        if (written.IsRefused)
        {
            throw new InvalidOperationException(written.Refusal.Message);
        }
    }
}
