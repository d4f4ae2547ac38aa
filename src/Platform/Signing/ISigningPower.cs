using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Signing;

/// <summary>May this seat sign this on that day.</summary>
/// <param name="Subject">Code of a procedure, or one of <see cref="DecisionSubjects"/>.</param>
/// <param name="UnitPath">The organisation in whose name it is decided.</param>
/// <param name="Reason">What the signer wrote; where the register is in doubt, the ground of an exception.</param>
public sealed record PowerQuestion(Seat Seat, string Subject, string UnitPath, DateOnly Day, string Reason = "");

/// <summary>What the register says.</summary>
/// <param name="Against">Why the seat may not sign; null when it may.</param>
/// <param name="Lines">What stands over the name, the signer's own title last; null where the register has nothing to say of the form.</param>
/// <param name="Remark">What goes into the history: by which document, or what is doubtful; null for nothing.</param>
public sealed record PowerAnswer(Refusal? Against, IReadOnlyList<string>? Lines = null, string? Remark = null)
{
    /// <summary>Nothing is known against it.</summary>
    public static PowerAnswer Nothing { get; } = new(Against: null);
}

/// <summary>Decisions that are no procedure of a citizen, by the codes under which the register may speak of them.</summary>
public static class DecisionSubjects
{
    public const string Directive = "QD-CHI-DAO";
    public const string Move = "QD-DIEU-DONG";
    public const string Benefit = "QD-CHINH-SACH";
    public const string Budget = "QD-NGAN-SACH";
}

/// <summary>Asked before anything is signed: the competence register, when the program has one.</summary>
public interface ISigningPower
{
    /// <summary>Within the write that signs, so that what was revoked a moment ago no longer signs.</summary>
    Task<PowerAnswer> AskAsync(Db db, PowerQuestion asked, CancellationToken ct);

    /// <summary>
    /// Whether a decision in force names the seat beside the head: then it decides what its head decides. From memory, for menus and lists;
    /// the write asks again.
    /// </summary>
    bool IsNamed(Seat seat, string subject, string unitPath);
}

/// <summary>A program without a register refuses nobody.</summary>
internal sealed class NoRegister : ISigningPower
{
    public Task<PowerAnswer> AskAsync(Db db, PowerQuestion asked, CancellationToken ct) => Task.FromResult(PowerAnswer.Nothing);

    public bool IsNamed(Seat seat, string subject, string unitPath) => false;
}
