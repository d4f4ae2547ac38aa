using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Storage;

namespace ThongSuot.TestKit;

/// <summary>A register in which somebody else holds everything.</summary>
public sealed class NobodySigns : ISigningPower
{
    public const string Code = "test.no-power";

    public Task<PowerAnswer> AskAsync(Db db, PowerQuestion asked, CancellationToken ct) =>
        Task.FromResult(new PowerAnswer(new Refusal(Code, $"{asked.Subject}: không có thẩm quyền.")));

    public bool IsNamed(Seat seat, string subject, string unitPath) => false;
}
