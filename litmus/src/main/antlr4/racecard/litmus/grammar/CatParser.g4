/* Memory models in the language cat, as herd7 reads them. */
parser grammar CatParser;

options { tokenVocab = CatLexer; superClass = BoundedParser; }

model : heading statement* EOF ;
heading : (NAME | STRING)* CATDEP? ;

statement
    : LET REC? bindings (WHEN check)? IN?                                           # let
    | ENUM NAME EQ ALT? TAG (ALT TAG)*                                              # tags
    | INCLUDE STRING                                                                # include
    | check                                                                         # checking
    | (SHOW | UNSHOW) shown (COMMA shown)*                                          # show
    | DEBUG expression                                                              # debug
    | WITH NAME FROM expression                                                     # choose
    | (INSTRUCTIONS | DEFAULT) NAME LBRACK expression (COMMA expression)* RBRACK    # instructions
    | PROCEDURE REC? NAME formals EQ statement* END                                 # procedure
    | CALL application (AS NAME)?                                                   # call
    | FORALL NAME IN expression DO statement* END                                   # forAll
    | IF variant statement* (ELSE statement*)? END                                  # conditional
    | MATCH expression WITH ALT? choice (ALT choice)* END                           # choices
    ;

check : kind=(UNDEFINED_UNLESS | FLAG | ASSERT)? COMP? test=(ACYCLIC | IRREFLEXIVE | EMPTY) expression (AS NAME)? ;
shown : expression (AS NAME)? ;
choice : (TAG | UNDERSCORE) ARROW statement* ;

bindings : binding (AND binding)* ;
binding
    : NAME formals+ EQ expression                   # function
    | pattern (COMMA pattern)* EQ expression        # value
    | LPAREN (pattern (COMMA pattern)*)? RPAREN EQ expression    # parts
    ;
formals : pattern | LPAREN (pattern (COMMA pattern)*)? RPAREN ;
pattern : NAME | UNDERSCORE ;

expression : concatenation (BAR concatenation)* ;
concatenation : sequence (PLUSPLUS sequence)* ;
sequence : difference (SEMI difference)* ;
difference : intersection (DIFF intersection)* ;
intersection : product (AMP product)* ;
product : complement (STAR complement)* ;
complement : COMP complement | closed ;
closed : application suffix* ;
suffix : INVERSE | PLUS | STAR | CLOSURE | OPTION ;
application : wordy | argument argument* ;

/* These reach as far as they can. */
wordy
    : LET REC? bindings IN expression                                       # letIn
    | FUN formals ARROW expression                                          # lambda
    | TRY expression WITH expression                                        # attempt
    | IF condition THEN expression ELSE expression                          # ifElse
    | MATCH expression WITH ALT? clause (ALT clause)* END                   # match
    ;

argument
    : NAME                                                                  # name
    | TAG                                                                   # tag
    | NOTHING                                                               # nothing
    | UNDERSCORE                                                            # everything
    | LBRACK expression RBRACK                                              # identity
    | LBRACE (expression (COMMA expression)*)? RBRACE                       # braces
    | LPAREN (expression (COMMA expression)*)? RPAREN                       # brackets
    | BEGIN expression END                                                  # block
    ;

condition
    : variant                                                               # variantHolds
    | expression relation=(EQ | SUBSET | IN) expression                     # comparison
    ;
variant : conjunction (ALT conjunction)* ;
conjunction : literal (LAND literal)* ;
literal : (NOT | COMP) literal | VARIANT? STRING | LPAREN variant RPAREN ;

clause
    : TAG ARROW expression                                                  # tagClause
    | UNDERSCORE ARROW expression                                           # anyClause
    | LBRACE RBRACE ARROW expression                                        # emptyClause
    | pattern (BAR pattern)? PLUSPLUS pattern ARROW expression              # memberClause
    ;
