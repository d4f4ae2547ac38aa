using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Territory.Posts;

/// <summary>Ends a person's time in a post; the row stays as history.</summary>
internal sealed class EndPost(WriteGate gate)
{
    public Task<Result> RunAsync(LeadershipPostId id, DateOnly lastDay, Scope scope, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var post = await write.Db.LeadershipPosts.FirstOrDefaultAsync(row => row.Id == id, token);
                if (post is null)
                {
                    return TerritoryRefusals.UnknownPost;
                }

                if (!scope.Covers(post.UnitPath))
                {
                    return TerritoryRefusals.NotYours;
                }

                var ended = post.End(lastDay);
                if (!ended.IsRefused)
                {
                    write.Record(
                        "territory.post-ended",
                        "leadership-post",
                        post.Id.Value,
                        post.UnitPath[1..3],
                        post.UnitPath,
                        $"Kết thúc {post.Title}: {post.HolderName}",
                        new { post.To }
                    );
                }

                return ended;
            },
            ct
        );
}
