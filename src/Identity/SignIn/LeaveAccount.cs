using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.SignIn;

/// <summary>Ends a session on the server too, on every node: deleting the cookie alone leaves a stolen copy alive.</summary>
internal sealed class LeaveAccount(WriteGate gate)
{
    public Task<Result> RunAsync(Guid account, Guid session, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var ended = write.Db.EndedSessions;
                if (!await ended.AnyAsync(row => row.Id == session, token))
                {
                    var over = deed.At - Cookies.Life;
                    await ended.Where(row => row.EndedAt < over).ExecuteDeleteAsync(token);
                    ended.Add(new EndedSession { Id = session, EndedAt = deed.At });
                }

                write.Record("identity.left", "account", account, string.Empty, "/", "Đăng xuất");
                return Result.Done;
            },
            ct
        );
}
