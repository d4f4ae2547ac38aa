using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Declared;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Dossiers.LookUp;
using ThongSuot.Dossiers.Notes;
using ThongSuot.Dossiers.Propose;
using ThongSuot.Dossiers.Queue;
using ThongSuot.Dossiers.Templates;
using ThongSuot.Platform.Mail;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

internal static class DossierTables
{
    private const string Open = "received_on IS NOT NULL AND closed_on IS NULL";

    extension(Db db)
    {
        public DbSet<Dossier> Dossiers => db.Set<Dossier>();

        public DbSet<DeclaredTotal> DeclaredTotals => db.Set<DeclaredTotal>();

        public DbSet<DossierSatisfaction> DossierSatisfactions => db.Set<DossierSatisfaction>();

        public DbSet<LookUpMisses> LookUpMisses => db.Set<LookUpMisses>();

        public DbSet<FeeReceipt> FeeReceipts => db.Set<FeeReceipt>();

        public DbSet<CashUp> CashUps => db.Set<CashUp>();

        public DbSet<QueueDesk> QueueDesks => db.Set<QueueDesk>();

        public DbSet<LateDossier> LateDossiers => db.Set<LateDossier>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Dossier>(dossier =>
        {
            dossier.ToTable("dossiers_dossiers");
            dossier.ByProvince();
            // At the server's 20 % a table of a million rows is cleaned once in weeks, and counts from the index of open rows
            // read the table instead.
            foreach (
                var parameter in new[]
                {
                    "autovacuum_vacuum_scale_factor",
                    "autovacuum_vacuum_insert_scale_factor",
                    "autovacuum_analyze_scale_factor",
                }
            )
            {
                dossier.HasStorageParameter(parameter, 0.05);
            }

            dossier.Property(row => row.Id).ValueGeneratedNever();
            dossier.Property(row => row.Version).IsConcurrencyToken();
            dossier.Ignore(row => row.Limit);
            dossier.Ignore(row => row.IsOpen);
            dossier.Ignore(row => row.FeeOwed);
            dossier.Ignore(row => row.IsSettled);
            dossier.Ignore(row => row.Proposal);
            dossier.Ignore(row => row.Filer);
            dossier.Property(row => row.NumberMark).HasMaxLength(PersonMarks.Length);
            dossier.Property(row => row.NumberShown).HasMaxLength(ApplicantForm.NumberLength);
            dossier.Property(row => row.ApplicantEmail).HasMaxLength(OutgoingMail.AddressLength);
            dossier.Property(row => row.FilerPhone).HasMaxLength(ApplicantForm.PhoneLength);
            dossier.Property(row => row.FilerRelation).HasMaxLength(ApplicantForm.RelationLength);
            dossier.Property(row => row.FilerDocument).HasMaxLength(ApplicantForm.DocumentLength);
            dossier.HasMany(row => row.Proposals).WithOne().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
            dossier.Property(row => row.FeeNote).HasMaxLength(Dossier.FeeNoteLength);
            dossier.Property(row => row.PortalContent).HasMaxLength(32);
            dossier.HasIndex(row => row.Code).IsUnique();
            // What a unit has in hand, as owner and as place of reception: small however many are closed.
            dossier.HasIndex(row => new { row.OwnerPath, row.DueAt }).HasFilter(Open).HasDatabaseName("IX_dossiers_open_owner");
            dossier.HasIndex(row => new { row.ReceptionPath, row.DueAt }).HasFilter(Open).HasDatabaseName("IX_dossiers_open_reception");
            // Named in the model too: the columns are those of all a counter has ever received.
            dossier.HasIndex(row => row.ReceptionPath, "IX_dossiers_at_counter").HasFilter("turn = 'Counter'");
            dossier.HasIndex(row => row.ProvinceCode).HasFilter("turn = 'Citizen'").HasDatabaseName("IX_dossiers_with_citizen");
            dossier.HasIndex(row => new { row.OwnerPath, row.ClosedOn }).HasFilter("closed_on IS NOT NULL");
            dossier
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.ClosedOn,
                    row.Outcome,
                })
                .HasFilter("closed_on IS NOT NULL");
            // Overdue and near due now, by unit, procedure or officer: open rows alone, so that it stays small however many are closed.
            dossier
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.DueAt,
                    row.OwnerPath,
                    row.ProcedureCode,
                    row.PausedAt,
                    row.OfficerSeatId,
                })
                .HasFilter(Open)
                .HasDatabaseName("IX_dossiers_open");
            // Lists behind a board's figure: received or closed in a period.
            dossier.HasIndex(row => new { row.OwnerPath, row.ReceivedOn });
            // Which procedures were used online, for rankings: read from the index alone.
            dossier
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.ReceivedOn,
                    row.OwnerPath,
                    row.ProcedureCode,
                })
                .HasFilter("channel = 'Online'")
                .HasDatabaseName("IX_dossiers_online");
            // An officer's own worklist.
            dossier.HasIndex(row => new { row.HolderSeatId, row.DueAt }).HasFilter("holder_seat_id IS NOT NULL");
            // All a counter has ever received.
            dossier.HasIndex(row => row.ReceptionPath).HasDatabaseName("IX_dossiers_reception");
            dossier.HasIndex(row => row.ConsultedPath).HasFilter("consulted_path IS NOT NULL");
            // Look-up by the tail of the telephone number.
            dossier.HasIndex(row => new { row.ProvinceCode, row.PhoneTail });
            // Other dossiers of the same person or organisation.
            dossier.HasIndex(row => new { row.ProvinceCode, row.NumberMark }).HasFilter("number_mark IS NOT NULL");
            dossier.HasMany(row => row.Papers).WithOne().HasForeignKey(paper => paper.DossierId).OnDelete(DeleteBehavior.Restrict);
            dossier.HasMany(row => row.Turns).WithOne().HasForeignKey(turn => turn.DossierId).OnDelete(DeleteBehavior.Restrict);
            dossier.HasMany(row => row.Notices).WithOne().HasForeignKey(notice => notice.DossierId).OnDelete(DeleteBehavior.Restrict);
            dossier
                .HasMany(row => row.Consultations)
                .WithOne()
                .HasForeignKey(consultation => consultation.DossierId)
                .OnDelete(DeleteBehavior.Restrict);
        });
        MapParts(model);
        MapFees(model);
        DossierFileTables.Map(model);
    }

    private static void MapFees(ModelBuilder model)
    {
        model.Entity<FeeReceipt>(receipt =>
        {
            receipt.ToTable("dossiers_receipts");
            receipt.ByProvince();
            receipt.Property(row => row.Id).ValueGeneratedNever();
            receipt.Property(row => row.Note).HasMaxLength(FeeReceipt.NoteLength);
            // Counted once, though two pages send the same count.
            receipt.Property(row => row.CashUpId).IsConcurrencyToken();
            receipt.HasIndex(row => new { row.Book, row.Number }).IsUnique();
            receipt.HasIndex(row => row.DossierId);
            receipt.HasIndex(row => row.CashUpId);
            receipt
                .HasIndex(row => new { row.CentrePath, row.SeatId })
                .HasFilter("cash_up_id IS NULL")
                .HasDatabaseName("IX_dossiers_receipts_open");
            receipt.HasOne<Dossier>().WithMany().HasForeignKey(row => row.DossierId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CashUp>(cashUp =>
        {
            cashUp.ToTable("dossiers_cash_ups");
            cashUp.ByProvince();
            cashUp.Property(row => row.Id).ValueGeneratedNever();
            cashUp.Property(row => row.Version).IsConcurrencyToken();
            cashUp.Ignore(row => row.Difference);
            cashUp.Property(row => row.Note).HasMaxLength(FeeReceipt.NoteLength);
            cashUp.HasIndex(row => new { row.Book, row.Number }).IsUnique();
            cashUp.HasIndex(row => new { row.CentrePath, row.Day });
        });
    }

    private static void MapParts(ModelBuilder model)
    {
        model.Entity<DossierPaper>(paper =>
        {
            paper.ToTable("dossiers_papers");
            paper.ByProvince();
            paper.Property(row => row.Id).ValueGeneratedNever();
            // Who may read a scan follows from the dossiers that hold it.
            paper.HasIndex(row => row.FileHash);
            paper.Property(row => row.FileSource).HasMaxLength(DossierPaper.SourceLength);
            paper.Property(row => row.FileProblem).HasMaxLength(DossierPaper.ProblemLength);
        });
        model.Entity<DossierTurn>(turn =>
        {
            turn.ToTable("dossiers_turns");
            turn.ByProvince();
            turn.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<DossierNotice>(notice =>
        {
            notice.ToTable("dossiers_notices");
            notice.ByProvince();
            notice.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<DossierProposal>(proposal =>
        {
            proposal.ToTable("dossiers_proposals");
            proposal.ByProvince();
            proposal.Property(row => row.Id).ValueGeneratedNever();
            proposal.Property(row => row.Content).HasMaxLength(DossierProposal.TextLength);
            proposal.Property(row => row.Asked).HasMaxLength(DossierProposal.AskedLength);
            proposal.Property(row => row.ResultNumber).HasMaxLength(DossierProposal.NumberLength);
        });
        model.Entity<DossierConsultation>(consultation =>
        {
            consultation.ToTable("dossiers_consultations");
            consultation.ByProvince();
            consultation.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<DossierSatisfaction>(satisfaction =>
        {
            satisfaction.ToTable("dossiers_satisfactions");
            satisfaction.ByProvince();
            satisfaction.HasKey(row => row.DossierId);
            satisfaction.Property(row => row.DossierId).ValueGeneratedNever();
            satisfaction.HasIndex(row => row.OwnerPath);
        });
        MapNotes(model);
        model.Entity<DeclaredTotal>(declared =>
        {
            declared.ToTable("dossiers_declared_totals");
            declared.Property(row => row.Id).ValueGeneratedNever();
            declared.Ignore(row => row.Resolved);
            declared.Ignore(row => row.Difference);
            declared.HasIndex(row => new { row.UnitPath, row.To });
        });
        model.Entity<LookUpMisses>(misses =>
        {
            misses.ToTable("dossiers_look_up_misses");
            misses.HasKey(row => new { row.Code, row.Visitor });
        });
        model.Entity<LateDossier>(late =>
        {
            late.ToTable("dossiers_lateness");
            late.ByProvince();
            late.HasKey(row => row.DossierId);
            late.Property(row => row.DossierId).ValueGeneratedNever();
            late.Property(row => row.Version).IsConcurrencyToken();
            // Lists by unit and period, and what waits for a leader.
            late.HasIndex(row => new { row.OwnerPath, row.ClosedOn });
        });
        model.Entity<QueueDesk>(desk =>
        {
            desk.ToTable("dossiers_queue_desks");
            desk.HasKey(row => new { row.CentrePath, row.Desk });
        });
        model.Entity<DossierNumber>(number =>
        {
            number.ToTable("dossiers_numbers");
            number.HasKey(row => new { row.AgencyCode, row.Day });
        });
    }

    private static void MapNotes(ModelBuilder model)
    {
        model.Entity<DossierNote>(note =>
        {
            note.ToTable("dossiers_internal_notes");
            note.ByProvince();
            note.Property(row => row.Id).ValueGeneratedNever();
            note.Property(row => row.Text).HasMaxLength(DossierNote.TextLength);
            note.HasIndex(row => row.DossierId);
        });
        model.Entity<DossierLink>(link =>
        {
            link.ToTable("dossiers_links");
            link.ByProvince();
            link.HasKey(row => new { row.DossierId, row.OtherId });
            link.Property(row => row.Note).HasMaxLength(DossierLink.NoteLength);
        });
        model.Entity<ReplyTemplate>(template =>
        {
            template.ToTable("dossiers_templates");
            template.Property(row => row.Id).ValueGeneratedNever();
            template.Property(row => row.Name).HasMaxLength(ReplyTemplate.NameLength);
            template.HasIndex(row => row.UnitPath).HasFilter("ended_at IS NULL");
        });
    }
}
