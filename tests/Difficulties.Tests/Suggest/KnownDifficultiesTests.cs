using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Similar;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Suggest;

/// <summary>What is raised is known by its words, whether it was read at start or raised since.</summary>
public sealed class KnownDifficultiesTests
{
    [Theory, OnEveryDatabase]
    public async Task What_was_there_at_start_and_what_is_raised_later_are_both_found(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database);
        var before = await desk.RaiseAsync(desk.Communes[0].Seat, "Máy quét của trung tâm hỏng lâu ngày chưa được thay");
        var known = ActivatorUtilities.CreateInstance<KnownDifficulties>(desk.Given.Program.Services);

        await known.FillAsync("25", TestContext.Current.CancellationToken);
        (await known.LikeAsync("25", "máy quét trung tâm hỏng chưa thay", 10, null, TestContext.Current.CancellationToken)).ShouldContain(
            one => one.Code == before
        );

        var later = await desk.RaiseAsync(desk.Communes[1].Seat, "Chưa bàn giao bản đồ địa chính dạng số cho xã");
        known.Changed("25");
        (await known.LikeAsync("25", "bàn giao bản đồ địa chính số", 10, null, TestContext.Current.CancellationToken)).ShouldContain(one =>
            one.Code == later
        );
    }
}
