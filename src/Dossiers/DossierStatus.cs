using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>The ten national states of a dossier, in the order of their synchronisation codes 1–10 (TrangThaiHoSo).</summary>
internal enum DossierStatus
{
    /// <summary>1 – Mới đăng ký: filed on the portal, nobody has looked yet; no clock runs.</summary>
    Registered = 1,

    /// <summary>2 – Được tiếp nhận.</summary>
    Accepted = 2,

    /// <summary>3 – Không được tiếp nhận, or refused after appraisal.</summary>
    Rejected = 3,

    /// <summary>4 – Đang xử lý.</summary>
    InProcess = 4,

    /// <summary>5 – Yêu cầu bổ sung giấy tờ: the citizen's turn, the clock stands.</summary>
    AwaitingSupplement = 5,

    /// <summary>6 – Yêu cầu thực hiện nghĩa vụ tài chính: the citizen's turn, the clock stands.</summary>
    AwaitingPayment = 6,

    /// <summary>7 – Công dân yêu cầu rút hồ sơ.</summary>
    Withdrawn = 7,

    /// <summary>8 – Dừng xử lý.</summary>
    Stopped = 8,

    /// <summary>9 – Đã xử lý xong: the result waits at the counter.</summary>
    Resolved = 9,

    /// <summary>10 – Đã trả kết quả.</summary>
    ResultReturned = 10,
}

/// <summary>How it came (KenhThucHien).</summary>
internal enum DossierChannel
{
    Direct = 1,
    Online = 2,
    Post = 3,
}

internal static class DossierChannels
{
    extension(DossierChannel channel)
    {
        /// <summary>The channel by which the catalogue tells limits and fees apart.</summary>
        public ProcedureChannel InCatalogue =>
            channel switch
            {
                DossierChannel.Online => ProcedureChannel.Online,
                DossierChannel.Post => ProcedureChannel.Post,
                _ => ProcedureChannel.Direct,
            };
    }
}

/// <summary>Which column of the balance a closed dossier stands in: exactly one.</summary>
internal enum DossierOutcome
{
    /// <summary>Resolved on a day before the due day.</summary>
    Early,

    /// <summary>Resolved on the due day not after the due time, or without a due time.</summary>
    OnTime,

    /// <summary>Resolved after the due time.</summary>
    Overdue,
    Rejected,
    Withdrawn,
    Stopped,
}

/// <summary>Whose turn it is: what decides in which worklist a dossier stands.</summary>
internal enum Turn
{
    Counter,
    Officer,
    Leader,
    Citizen,

    /// <summary>Closed and handed over.</summary>
    Nobody,
}

/// <summary>What can be done with a dossier.</summary>
internal enum DossierAct
{
    Accept,
    RejectReception,
    Assign,
    Forward,
    SendBack,
    AskSupplement,
    TakeSupplement,
    AskPayment,
    TakePayment,
    Extend,
    Consult,
    AnswerConsultation,
    Resolve,
    Refuse,
    Withdraw,
    Stop,
    Return,

    /// <summary>Takes a signed result back before it is handed over: it was wrong.</summary>
    Reopen,
}
