using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Posts;

/// <summary>A quota as typed.</summary>
internal sealed class QuotaForm
{
    public Guid Post { get; set; }

    public int? Quota { get; set; }

    public int Version { get; set; }
}

/// <summary>Gives a post another quota.</summary>
internal sealed class SetQuota(WriteGate gate)
{
    public Task<Result> RunAsync(QuotaForm form, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (posts, positions, id) = (write.Db.Posts, write.Db.JobPositions, new PostId(form.Post));
                if (await posts.Within(seat.Scope, row => row.OwnerPath).FirstOrDefaultAsync(row => row.Id == id, token) is not { } post)
                {
                    return StaffingRefusals.NotFound;
                }

                if (post.Version != form.Version)
                {
                    return WriteRefusals.ChangedMeanwhile;
                }

                var (before, position) = (post.Quota, await positions.FirstAsync(row => row.Code == post.PositionCode, token));
                var done = post.Allow(form.Quota, position);
                if (!done.IsRefused)
                {
                    write.Record(
                        "staffing.quota-set",
                        StaffQueries.PostKind,
                        post.Id.Value,
                        post.ProvinceCode,
                        post.OwnerPath,
                        $"Biên chế “{position.Name}” từ {before} thành {post.Quota}",
                        new { before, after = post.Quota }
                    );
                }

                return done;
            },
            ct
        );
}
