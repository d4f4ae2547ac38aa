using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures.Tests;

public sealed class RefreshTests(CatalogueFixture fixture) : IClassFixture<CatalogueFixture>
{
    [Fact]
    public async Task Another_nodes_edit_is_seen_after_thirty_seconds_and_not_before()
    {
        await using (var db = fixture.Databases.CreateDbContext())
        {
            var row = await db.Set<Procedure>()
                .Include(procedure => procedure.Steps)
                .SingleAsync(procedure => procedure.Code == "1.000593");
            row.SetWorkflow(
                new WorkflowChange(
                    new(TimeLimit.WorkingDays(9), TimeLimit.None, TimeLimit.None, string.Empty),
                    ClockAfterSupplement.Restart,
                    []
                )
            );
            await db.SaveChangesAsync();
        }

        fixture.Time.Moment += TimeSpan.FromSeconds(29);
        await fixture.Catalogue.RefreshAsync(CancellationToken.None);
        LimitNow().ShouldBe(TimeLimit.WorkingDays(5));

        fixture.Time.Moment += TimeSpan.FromSeconds(2);
        await fixture.Catalogue.RefreshAsync(CancellationToken.None);
        LimitNow().ShouldBe(TimeLimit.WorkingDays(9));
    }

    private TimeLimit LimitNow() => fixture.Catalogue.Current("1.000593", CatalogueFixture.Today)!.DirectLimit;
}
