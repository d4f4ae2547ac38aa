using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Codes;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Projects;
using ThongSuot.Finance.Publicity;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance;

internal static class FinanceTables
{
    private const int CodeLength = 16;
    private const int TextLength = 300;

    extension(Db db)
    {
        public DbSet<BudgetCode> BudgetCodes => db.Set<BudgetCode>();

        public DbSet<BudgetLine> BudgetLines => db.Set<BudgetLine>();

        public DbSet<BudgetDecision> BudgetDecisions => db.Set<BudgetDecision>();

        public DbSet<DecisionItem> DecisionItems => db.Set<DecisionItem>();

        public DbSet<Publication> Publications => db.Set<Publication>();

        public DbSet<BudgetEntry> BudgetEntries => db.Set<BudgetEntry>();
    }

    public static void Map(ModelBuilder model)
    {
        MapCodes(model);
        MapLines(model);
        MapDecisions(model);
        MapEntries(model);
        MapPublications(model);
        ProjectTables.Map(model);
    }

    private static void MapCodes(ModelBuilder model) =>
        model.Entity<BudgetCode>(code =>
        {
            code.ToTable("finance_codes");
            code.HasKey(row => new
            {
                row.Kind,
                row.Code,
                row.ValidFrom,
            });
            code.Property(row => row.Code).HasMaxLength(CodeLength);
            code.Property(row => row.Parent).HasMaxLength(CodeLength);
            code.Property(row => row.Name).HasMaxLength(TextLength);
            code.Property(row => row.Source).HasMaxLength(TextLength);
        });

    // A province of 148 communes has some sixty thousand lines a year, and each moves every month.
    private static void MapLines(ModelBuilder model) =>
        model.Entity<BudgetLine>(line =>
        {
            line.ToTable("finance_lines", table =>
                table.HasCheckConstraint(
                    "CK_finance_lines_left",
                    "assigned >= committed + spent + set_aside AND committed >= 0 AND spent >= 0 AND set_aside >= 0"
                )
            );
            line.ByProvince();
            line.Property(row => row.Id).ValueGeneratedNever();
            line.Property(row => row.Version).IsConcurrencyToken();
            line.Property(row => row.Source).HasMaxLength(CodeLength);
            line.Property(row => row.Chapter).HasMaxLength(CodeLength);
            line.Property(row => row.Category).HasMaxLength(CodeLength);
            line.Property(row => row.Item).HasMaxLength(CodeLength);
            line.Ignore(row => row.Received);
            line.Ignore(row => row.Left);
            line.Ignore(row => row.Free);
            line.Ignore(row => row.IsUntouched);
            line.Ignore(row => row.Key);
            // One line for each key: two decisions approved at once cannot make two.
            line.HasIndex(row => new
                {
                    row.Year,
                    row.UnitPath,
                    row.Source,
                    row.Chapter,
                    row.Category,
                    row.Item,
                })
                .IsUnique();
            // What is late to be given on is looked for on every board and steering screen; money moves leave it alone.
            line.HasIndex(row => new
                {
                    row.Year,
                    row.UnitPath,
                    row.GiveOnBy,
                    row.Assigned,
                })
                .HasFilter("given_on = 0 AND committed = 0 AND spent = 0 AND assigned > 0")
                .HasDatabaseName("IX_finance_lines_untouched");
        });

    private static void MapDecisions(ModelBuilder model)
    {
        model.Entity<BudgetDecision>(decision =>
        {
            decision.ToTable("finance_decisions");
            decision.ByProvince();
            decision.Property(row => row.Id).ValueGeneratedNever();
            decision.Property(row => row.Version).IsConcurrencyToken();
            decision.Property(row => row.Number).HasMaxLength(BudgetDecision.NumberLength);
            decision.Property(row => row.ResolutionNumber).HasMaxLength(BudgetDecision.NumberLength);
            decision.Property(row => row.Follows).HasMaxLength(BudgetDecision.NumberLength);
            decision.Property(row => row.Summary).HasMaxLength(BudgetDecision.SummaryLength);
            decision.Property(row => row.SignerTitle).HasMaxLength(BudgetDecision.NameLength);
            decision.Property(row => row.SignerName).HasMaxLength(BudgetDecision.NameLength);
            decision.Ignore(row => row.IsOpen);
            decision.HasIndex(row => row.Code).IsUnique();
            decision.HasIndex(row => new { row.GiverPath, row.State });
        });
        model.Entity<DecisionItem>(item =>
        {
            item.ToTable("finance_decision_items");
            item.ByProvince();
            item.Property(row => row.Id).ValueGeneratedNever();
            item.Property(row => row.Source).HasMaxLength(CodeLength);
            item.Property(row => row.Chapter).HasMaxLength(CodeLength);
            item.Property(row => row.Category).HasMaxLength(CodeLength);
            item.Property(row => row.Item).HasMaxLength(CodeLength);
            item.HasIndex(row => new { row.DecisionId, row.Place });
            // Who got what by which decision.
            item.HasIndex(row => row.UnitPath);
        });
    }

    // Public pages look at the newest of all provinces: few rows, a handful a body and year.
    private static void MapPublications(ModelBuilder model) =>
        model.Entity<Publication>(publication =>
        {
            publication.ToTable("finance_publications");
            publication.Property(row => row.Id).ValueGeneratedNever();
            publication.Property(row => row.Number).HasMaxLength(BudgetDecision.NumberLength);
            publication.Property(row => row.SignerTitle).HasMaxLength(BudgetDecision.NameLength);
            publication.Property(row => row.SignerName).HasMaxLength(BudgetDecision.NameLength);
            publication.Property(row => row.Reason).HasMaxLength(PublicHead.ReasonLength);
            publication.Property(row => row.ByName).HasMaxLength(TextLength);
            publication.Ignore(row => row.Table);
            publication.HasIndex(row => new
            {
                row.ProvinceCode,
                row.BodyPath,
                row.Year,
            });
            publication.HasIndex(row => row.At);
        });

    private static void MapEntries(ModelBuilder model) =>
        model.Entity<BudgetEntry>(entry =>
        {
            entry.ToTable("finance_entries");
            entry.ByProvince();
            entry.Property(row => row.Id).ValueGeneratedNever();
            entry.Property(row => row.Version).IsConcurrencyToken();
            entry.Property(row => row.Content).HasMaxLength(BudgetEntry.ContentLength);
            entry.Property(row => row.Ground).HasMaxLength(BudgetEntry.ContentLength);
            entry.Property(row => row.Payee).HasMaxLength(BudgetEntry.ContentLength);
            entry.Property(row => row.Voucher).HasMaxLength(BudgetEntry.VoucherLength);
            entry.Property(row => row.AskedByName).HasMaxLength(TextLength);
            entry.Property(row => row.ApprovedByName).HasMaxLength(TextLength);
            entry.Property(row => row.ReversalAskedByName).HasMaxLength(TextLength);
            entry.Ignore(row => row.Held);
            entry.Ignore(row => row.Spent);
            entry.HasIndex(row => row.Code).IsUnique();
            // A line's movements, and the treasury's vouchers that are known of it.
            entry.HasIndex(row => new { row.LineId, row.AskedOn });
            // What a unit has in hand.
            entry.HasIndex(row => new { row.UnitPath, row.State });
            // What was paid in a month.
            entry.HasIndex(row => row.PaidOn);
        });
}
